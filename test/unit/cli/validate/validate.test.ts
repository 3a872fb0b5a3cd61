import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { documentWith, entryWith } from '../../content/validate/documents.js';
import { japanese, run, temporaryFolder } from '../run.js';

describe('gmis-widgets validate', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const write = (value: unknown): string => {
    writeFileSync(folder.path('faq.json'), typeof value === 'string' ? value : JSON.stringify(value));
    return folder.path('faq.json');
  };
  const valid = { ...documentWith({ categories: [{ id: 'c', title: '章' }] }), revised: '2026-04-01' };
  const entries = [{ id: 'Q1', category: 'c', question: '問い', answer: '答え' }];

  it('exits with 0 for a valid document', async () => {
    const file = write({ ...valid, entries });
    assert.deepEqual(await run(`validate ${file}`), { code: 0, out: `${file}: 0 errors, 0 warnings\n`, err: '' });
  });

  it('uses the singular for one warning', async () => {
    const ended = { ...entries[0], until: '2020-03-31' };
    assert.match((await run(`validate ${write({ ...valid, entries: [ended] })}`)).out, /: 0 errors, 1 warning\n/);
  });

  it('exits with 1 and reports every error with its path, in both languages', async () => {
    const file = write({ ...valid, entries: [{ ...entries[0], category: 'x', until: '2026-02-30' }, { id: 'Q2' }] });
    const { code, out } = await run(`validate ${file}`, japanese);
    assert.equal(code, 1);
    assert.match(out, /faq\.json：不備5件、注意/);
    for (const path of ['entries[0].category', 'entries[0].until', 'entries[1].question', 'entries[1].answer']) {
      assert.ok(out.includes(`  不備 ${path}：`), path);
    }
    assert.match((await run(`validate ${file}`)).out, /error entries\[1\]\.question: expected a non-empty string/);
  });

  it('treats warnings as errors with --strict', async () => {
    const file = write({ ...valid, entries, revised: undefined });
    assert.equal((await run(`validate ${file}`)).code, 0);
    assert.equal((await run(`validate ${file} --strict`)).code, 1);
  });

  it('reports ids that the ministry’s document uses, unless the document replaces it', async () => {
    const file = write({ ...entryWith({}), revised: '2026-04-01' });
    const { code, out } = await run(`validate ${file} --json`);
    assert.equal(code, 1);
    const { errors, issues } = JSON.parse(out) as { errors: number; issues: { place: { en: string } }[] };
    assert.equal(errors, 2);
    assert.deepEqual(
      issues.map(({ place }) => place.en),
      ['categories[0].id', 'entries[0].id'],
    );
    assert.equal((await run(`validate ${file} --mode replace`)).code, 0);
  });

  it('reports the place of a JSON syntax error', async () => {
    const { code, out } = await run(`validate ${write('{\n  "lang": "ja",\n}')}`, japanese);
    assert.equal(code, 1);
    assert.match(out, /faq\.json：JSONとして読めません。3行目の1文字目：/);
  });

  it('requests links only with --online', async () => {
    const answer = [{ type: 'paragraph', content: [{ type: 'link', text: '様式', url: 'http://127.0.0.1:1/none' }] }];
    const file = write({ ...valid, entries: [{ ...entries[0], answer }] });
    assert.equal((await run(`validate ${file}`)).code, 0);
    const { code, out } = await run(`validate ${file} --online`);
    assert.equal(code, 1);
    assert.match(out, /error question Q1: the address cannot be reached: http:\/\/127\.0\.0\.1:1\/none/);
  });
});
