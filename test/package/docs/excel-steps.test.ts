import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseFaq } from '../../../src/content/validate/parse-faq.js';
import { temporaryFolder } from '../../unit/cli/run.js';
import { packageJson, readText, root } from '../repository.js';

describe('the steps in README.ja.md for writing questions in Excel', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const section = /### Excelで質問を書く[^]*?(?=\n##)/.exec(readText('README.ja.md'))?.[0] ?? '';
  const commands = [...section.matchAll(/npx gmis-widgets (.+\.(?:xlsx|json).*)/g)].map(([, words]) =>
    words.split(' '),
  );

  it('lead from an empty sheet to a document that the element accepts, in order', () => {
    assert.deepEqual(
      commands.map(([name]) => name),
      ['template', 'import', 'validate'],
    );
    for (const words of commands) {
      // The template's examples serve as the filled-in sheet.
      const example = words[0] === 'import' ? ['--sheet', '記入例'] : [];
      execFileSync(process.execPath, [join(root, packageJson.bin['gmis-widgets']), ...words, ...example], {
        cwd: folder.path('.'),
        stdio: 'pipe',
      });
    }
    const file = /src="([^"]+)"/.exec(section)?.[1] ?? '';
    assert.ok(existsSync(folder.path(file)), file);
    assert.ok(parseFaq(JSON.parse(readFileSync(folder.path(file), 'utf8'))).entries.length > 0);
  });
});
