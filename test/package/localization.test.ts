import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { readText, root } from './repository.js';

const workFolder = join(root, 'node_modules/.cache/gmis-widgets-localize');
const inWorkFolder = (file: string): string => readFileSync(join(workFolder, file), 'utf8');

describe('the English interface', () => {
  before(() => {
    rmSync(workFolder, { recursive: true, force: true });
    mkdirSync(join(workFolder, 'locales'), { recursive: true });
    cpSync(join(root, 'data/locales'), join(workFolder, 'xliff'), { recursive: true });
    const config = {
      sourceLocale: 'ja',
      targetLocales: ['en'],
      tsConfig: join(root, 'tsconfig.json'),
      output: { mode: 'runtime', outputDir: './locales' },
      interchange: { format: 'xliff', xliffDir: './xliff' },
    };
    writeFileSync(join(workFolder, 'lit-localize.json'), JSON.stringify(config));
    for (const step of ['extract', 'build']) {
      execFileSync(process.execPath, [join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js'), step], {
        cwd: workFolder,
        stdio: 'pipe',
      });
    }
  });

  it('has every message of the source in data/locales (npm run localize)', () => {
    assert.equal(readText('data/locales/en.xlf'), inWorkFolder('xliff/en.xlf'));
  });

  it('translates every message', () => {
    const units = readText('data/locales/en.xlf').match(/<trans-unit.*?<\/trans-unit>/gs) ?? [];
    assert.ok(units.length > 40);
    assert.deepEqual(
      units.filter((unit) => !/<target>.+<\/target>/s.test(unit)),
      [],
    );
  });

  it('leaves no Japanese in a translation', () => {
    const targets = [...readText('data/locales/en.xlf').matchAll(/<target>(.*?)<\/target>/gs)].map(([, text]) => text);
    assert.deepEqual(
      targets.filter((text) =>
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text.replace(/<x[^>]*>/g, '')),
      ),
      [],
    );
  });

  it('is built into src/i18n/locales (npm run localize)', () => {
    assert.equal(readText('src/i18n/locales/en.ts'), inWorkFolder('locales/en.ts'));
  });
});
