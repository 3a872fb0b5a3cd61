import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { knownReleases } from '../../../src/environment/releases.js';

const file = new URL('../../../data/browser-releases.json', import.meta.url);

describe('knownReleases', () => {
  it('are major versions with a date and a source', () => {
    const { asOf, chrome, edge, firefox, firefoxExtendedSupport, safari } = knownReleases;
    assert.match(asOf, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(new Date(asOf) <= new Date());
    for (const major of [chrome, edge, firefox, firefoxExtendedSupport, safari]) assert.ok(Number.isInteger(major));
    assert.match(readFileSync(file, 'utf8'), /"source": "@mdn\/browser-compat-data \d/);
  });

  it('are of the year 2026 or later', () => {
    assert.ok(knownReleases.asOf >= '2026');
    assert.ok(knownReleases.chrome >= 157 && knownReleases.edge >= 157);
    assert.ok(knownReleases.firefox >= 160 && knownReleases.safari >= 27);
    assert.ok(knownReleases.firefoxExtendedSupport < knownReleases.firefox);
  });

  it('are what `npm run update:releases` writes from the installed package', () => {
    const script = new URL('../../../scripts/update/releases.mjs', import.meta.url);
    const written = execFileSync(process.execPath, [script.pathname, '--print'], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(written), JSON.parse(readFileSync(file, 'utf8')));
  });
});
