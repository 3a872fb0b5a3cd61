import type { Command } from '../shared/command.js';
import { importCommand } from './import.js';
import { render } from './render.js';
import { template } from './template.js';

/** Every subcommand by its name, in the order in which help shows them. */
export const commands: Readonly<Record<string, Command>> = { import: importCommand, template, render };
