import type { Command } from '../shared/command.js';
import { checkSearchCommand } from './check-search.js';
import { diff } from './diff.js';
import { importCommand } from './import.js';
import { indexDocument } from './index-document.js';
import { render } from './render.js';
import { template } from './template.js';
import { validate } from './validate.js';

/** Every subcommand by name, in the order in which an author needs them. */
export const commands: Readonly<Record<string, Command>> = {
  template,
  import: importCommand,
  validate,
  index: indexDocument,
  'check-search': checkSearchCommand,
  diff,
  render,
};
