import assert from 'node:assert/strict';
import { it } from 'node:test';
import { version } from '../../src/util/version.js';
import { packageJson, readText } from './repository.js';

it('the version for detecting duplicates is the version of the package', () => {
  assert.equal(version, packageJson.version);
});

it('the changelog has the version', () => {
  assert.match(readText('CHANGELOG.md'), new RegExp(`^## ${packageJson.version.replaceAll('.', '\\.')}`, 'm'));
});

it('runtime dependencies have caret ranges, so that a portal needs only one Lit', () => {
  for (const [name, range] of Object.entries(packageJson.dependencies)) assert.match(range, /^\^/, name);
});
