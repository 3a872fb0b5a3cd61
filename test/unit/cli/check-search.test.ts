import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { readFaq } from '../../../src/content/validate/read-faq.js';
import { checkSearch } from '../../../src/cli/check-search/check-search.js';
import { readQueries } from '../../../src/cli/check-search/read-queries.js';
import { documentWith } from '../content/validate/documents.js';
import { run, temporaryFolder } from './run.js';

describe('a list of queries', () => {
  it('has the query and the expected question in the first two columns, or under known headers', () => {
    const wanted = [{ query: '様式', expected: ['Q1-1', 'Q1-2'] }, { query: '書類' }, { query: '天気', expected: [] }];
    assert.deepEqual(readQueries([['様式', 'Q1-1、Q1-2'], ['書類', ''], ['天気', 'なし'], ['']], 'q.csv'), wanted);
    const named = [
      ['メモ', '質問番号', '検索語'],
      ['', 'Q1-1,Q1-2', '様式'],
      ['', '', '書類'],
      ['', '－', '天気'],
    ];
    assert.deepEqual(readQueries(named, 'q.csv'), wanted);
    assert.deepEqual(readQueries([['query'], ['様式']], 'q.csv'), [{ query: '様式' }]);
  });

  it('is rejected if it is empty', () => {
    assert.throws(
      () =>
        readQueries(
          [
            ['検索語', '番号'],
            ['', '1'],
          ],
          'q.csv',
        ),
      /q\.csv has no queries/,
    );
  });
});

const categories = [{ id: 'c', title: '章' }];
const entries = [
  {
    id: 'a',
    number: 'Q1-1',
    category: 'c',
    question: '報告の様式はどこにありますか。',
    answer: '県のページにあります。',
  },
  {
    id: 'b',
    category: 'c',
    question: '担当する保健所はどこですか。',
    answer: '所在地で分かれます。',
    until: '2026-03-31',
  },
];

describe('checking a search', () => {
  const { document } = readFaq(documentWith({ categories, entries }));
  const check = (query: string, expected: string[] | undefined, now = new Date('2026-03-01T00:00:00Z')) =>
    checkSearch(document, [expected ? { query, expected } : { query }], { now })[0];

  it('compares the first question with the expected one, by id or number', () => {
    assert.deepEqual(check('様式', ['Q1-1']), {
      query: '様式',
      expected: ['Q1-1'],
      found: [{ id: 'a', number: 'Q1-1', question: '報告の様式はどこにありますか。' }],
      passed: true,
    });
    assert.equal(check('様式', ['a', 'b']).passed, true);
    assert.equal(check('様式', ['b']).passed, false);
    assert.equal(check('様式', []).passed, false);
    assert.equal(check('天気予報', []).passed, true);
    assert.equal('passed' in check('様式', undefined), false);
  });

  it('finds only what the page shows on that day', () => {
    assert.equal(check('保健所', ['b']).passed, true);
    assert.equal(check('保健所', ['b'], new Date('2026-04-01T00:00:00Z')).passed, false);
  });
});

describe('gmis-widgets check-search', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const faq = folder.path('faq.json');
  writeFileSync(faq, JSON.stringify(documentWith({ categories, entries: entries.slice(0, 1) })));
  const queries = (text: string): string => {
    writeFileSync(folder.path('q.csv'), text);
    return folder.path('q.csv');
  };

  it('searches together with the ministry’s questions and shows what failed', async () => {
    const { code, out } = await run(`check-search ${faq} ${queries('様式,Q1-1\nパスワードを忘れた,1-3\n天気,1-1\n')}`);
    assert.equal(code, 1);
    assert.match(out, /^○ 様式 → Q1-1 報告の様式はどこにありますか。\n○ パスワードを忘れた → 1-3 /);
    assert.match(out, /× 天気 → \(nothing\)\n {4}expected: 1-1\n2 passed, 1 failed\n$/);
  });

  it('searches only the document with --mode replace', async () => {
    const { code, out } = await run(
      `check-search ${faq} ${queries('パスワードを忘れた,なし\n')} --mode replace --json`,
    );
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      ok: true,
      passed: 1,
      failed: 0,
      results: [{ query: 'パスワードを忘れた', expected: [], found: [], passed: true }],
    });
  });

  it('passes where nothing is expected', async () => {
    const { code, out } = await run(`check-search ${faq} ${queries('様式\n')}`);
    assert.deepEqual([code, out], [0, '  様式 → Q1-1 報告の様式はどこにありますか。\n']);
  });

  it('shows its progress in an interactive terminal', async () => {
    const { err } = await run(`check-search ${faq} ${queries('様式\n')}`, { LANG: 'ja_JP.UTF-8' }, true);
    assert.match(err, /検索中 0\/1/);
  });
});
