import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { parseFaq } from '../../../src/content/validate/parse-faq.js';
import { japanese, run, temporaryFolder } from './run.js';

describe('gmis-widgets template and import', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const sheet = (text: string, name = 'faq.csv'): string => {
    writeFileSync(folder.path(name), text);
    return folder.path(name);
  };
  const json = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(folder.path(name), 'utf8')) as Record<string, unknown>;

  it('make the same document from the examples in Excel and in CSV in either encoding', async () => {
    const [workbook, utf8, shiftJis] = ['t.xlsx', 't.csv', 's.csv'].map(folder.path);
    assert.equal((await run(`template ${workbook}`)).code, 0);
    assert.equal((await run(`template ${utf8} --examples`)).code, 0);
    assert.equal((await run(`template ${shiftJis} --examples --encoding shift_jis`)).code, 0);
    const documents = await Promise.all(
      [`${workbook} --sheet 記入例`, utf8, shiftJis].map(
        async (file) => (await run(`import ${file} --publisher 架空県`)).out,
      ),
    );
    assert.equal(documents[0], documents[1]);
    assert.equal(documents[0], documents[2]);
    const { source, entries } = parseFaq(JSON.parse(documents[0]));
    assert.equal(source.publisher, '架空県');
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['Q1-1', 'Q1-2', 'Q2-1'],
    );
    assert.equal(entries[2].answer[0].type, 'branch');
  });

  it('overwrite an existing file only with --force', async () => {
    const file = sheet('mine', 'mine.csv');
    const { code, err } = await run(`template ${file}`, japanese);
    assert.deepEqual([code, readFileSync(file, 'utf8')], [1, 'mine']);
    assert.match(err, /mine\.csv はすでにあります。上書きするには --force/);
    assert.equal((await run(`template ${file} --force`)).code, 0);
    assert.equal((await run(`template ${folder.path('t.ods')}`)).code, 2);
  });

  it('keep the head of the current document and take categories and questions from the sheet', async () => {
    const base = {
      lang: 'ja',
      title: '県のFAQ',
      source: { publisher: '架空県', title: '県のFAQ', url: 'https://example.com/' },
      contacts: [{ id: 'c', name: '医療政策課' }],
      categories: [],
      entries: [],
    };
    writeFileSync(folder.path('base.json'), JSON.stringify(base));
    const output = folder.path('new.json');
    const { code, out } = await run(
      `import ${sheet('番号,分類,質問,回答\nQ1,章,問い,答え\n')} --base ${folder.path('base.json')} --output ${output} --revised 令和8年4月1日`,
      japanese,
    );
    assert.deepEqual([code, out], [0, `${output} を作りました（質問1件、分類1件）。\n`]);
    const { $schema, ...document } = json('new.json');
    assert.match(String($schema), /^https:.*\/data\/schema\/faq\.schema\.json$/);
    assert.deepEqual(document, {
      ...base,
      revised: '2026-04-01',
      categories: [{ id: '章', title: '章', number: '3' }],
      entries: [{ id: 'Q1', category: '章', question: '問い', answer: '答え' }],
    });
  });

  it('number categories from 1 if the document replaces the ministry’s', async () => {
    const { out } = await run(
      `import ${sheet('番号,分類,質問,回答\n1-1,章,問い,答え\n')} --publisher 架空県 --mode replace`,
    );
    const { categories, entries } = parseFaq(JSON.parse(out));
    assert.deepEqual([categories[0].number, entries[0].id], ['1', '1-1']);
  });

  it('report errors with their rows and write nothing', async () => {
    const output = folder.path('none.json');
    const invalid = sheet('番号,分類,質問,回答,掲載終了日\nQ1,章,問い,答え,来年\nQ1,章,別の問い,答え,\n');
    const { code, out } = await run(`import ${invalid} --publisher 架空県 --output ${output}`, japanese);
    assert.equal(code, 1);
    assert.match(
      out,
      /不備が2件あるため、書き出しませんでした。\n {2}不備 2行目「掲載終了日」.*\n {2}不備 3行目「番号」/,
    );
    assert.throws(() => readFileSync(output), /ENOENT/);
    const asJson = JSON.parse((await run(`import ${invalid} --publisher 架空県 --json`)).out) as {
      ok: boolean;
      issues: unknown[];
    };
    assert.deepEqual([asJson.ok, asJson.issues.length], [false, 2]);
  });

  it('report the row of errors that only the document reveals', async () => {
    const invalid = sheet('番号,分類,質問,回答,掲載開始日,掲載終了日\n\nQ1,章,問い,答え,2026/4/2,2026/4/1\n');
    const { code, out } = await run(`import ${invalid} --publisher 架空県`, japanese);
    assert.equal(code, 1);
    assert.match(out, /不備 3行目 entries\[0\]\.until：/);
  });

  it('print warnings to the error output, not into the document', async () => {
    const { code, out, err } = await run(`import ${sheet('質問,回答\n問い,答え\n')} --publisher 架空県`, japanese);
    assert.equal(code, 0);
    assert.equal(parseFaq(JSON.parse(out)).entries[0].id, '3-1');
    assert.match(err, /注意 2行目「分類」/);
  });

  const misuse: [args: string, code: number, message: RegExp][] = [
    ['import none.xlsx --publisher x', 1, /none\.xlsx cannot be read/],
    ['import none.xlsx', 2, /--publisher or --base is required/],
    ['import', 2, /SHEET is required/],
    ['import none.xlsx --publisher x --revised soon', 2, /--revised "soon" is not a date/],
    ['import none.xlsx --publisher x --mode add', 2, /--mode cannot be "add" \(extend, replace\)/],
    ['import none.xlsx --base none.json', 1, /none\.json cannot be read/],
  ];
  for (const [args, expected, message] of misuse) {
    it(`exit with ${expected}: ${args}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [expected, '']);
      assert.match(err, message);
    });
  }

  it('exit with 1 if there are no questions', async () => {
    const { code, err } = await run(`import ${sheet('番号,分類,質問,回答\n')} --publisher x`);
    assert.equal(code, 1);
    assert.match(err, /faq\.csv has no questions/);
  });
});
