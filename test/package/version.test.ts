import assert from 'node:assert/strict';
import { it } from 'node:test';
import { version } from '../../src/util/version.js';
import { packageJson, readText } from './repository.js';

it('the version that duplicates are told by is the one of the package', () => {
  assert.equal(version, packageJson.version);
});

it('the changelog names the version', () => {
  assert.match(readText('CHANGELOG.md'), new RegExp(`^## ${packageJson.version.replaceAll('.', '\\.')}`, 'm'));
});

it('runtime dependencies take caret ranges, so that a portal has one Lit', () => {
  for (const [name, range] of Object.entries(packageJson.dependencies)) assert.match(range, /^\^/, name);
});
