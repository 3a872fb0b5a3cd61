import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { mergeFaq } from '../../../src/content/select/merge-faq.js';
import { parseFaq } from '../../../src/content/validate/parse-faq.js';
import { createFaqSearch } from '../../../src/search/create-faq-search.js';
import { readingsOf } from '../../../src/cli/index-document/readings-of.js';
import { run, temporaryFolder } from './run.js';

const document = {
  lang: 'ja',
  title: '架空県の質問',
  source: { publisher: '架空県', title: '質問' },
  categories: [{ id: 'K', title: '県の質問' }],
  entries: [
    { id: 'K1', category: 'K', question: '産科医療補償制度の届出はどこにしますか。', answer: '県の窓口です。' },
    { id: 'K2', category: 'K', question: '診療科目が変わりました。', answer: '変更してください。', number: 'Q7' },
  ],
  position: 'before',
};

describe('gmis-widgets index', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const write = (name: string, value: unknown): string => {
    writeFileSync(folder.path(name), JSON.stringify(value));
    return folder.path(name);
  };
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const first = (value: unknown, query: string): string | undefined =>
    createFaqSearch(mergeFaq(bundledFaq('ja'), parseFaq(value), 'extend').document)
      .search(query)
      .at(0)?.id;

  it('lets kana and Latin letters find words in kanji', async () => {
    const file = write('faq.json', document);
    const queries = ['さんかいりょう', 'sankairyouhoshou', 'しんりょうかもく', 'shinryoukamoku'];
    assert.deepEqual(
      queries.map((query) => first(read(file), query)).filter((id) => id === 'K1' || id === 'K2'),
      [],
    );
    assert.equal((await run(`index ${file}`)).code, 0);
    assert.deepEqual(
      queries.map((query) => first(read(file), query)),
      ['K1', 'K1', 'K2', 'K2'],
    );
    assert.deepEqual(
      ['産科医療補償制度の届出', '診療科目が変わった', 'パスワードを忘れた'].map((query) => first(read(file), query)),
      ['K1', 'K2', '1-3'],
    );
  });

  it('shows a query as the question is written', async () => {
    const file = write('shown.json', document);
    await run(`index ${file}`);
    const search = createFaqSearch(mergeFaq(bundledFaq('ja'), parseFaq(read(file)), 'extend').document);
    assert.deepEqual(search.interpret('sankairyou'), { kind: 'romaji', text: '産科 医療' });
  });

  it('changes only the readings, and changes nothing when it runs again', async () => {
    const [file, output] = [write('once.json', document), folder.path('indexed.json')];
    const { out } = await run(`index ${file} --output ${output} --json`);
    assert.deepEqual(read(file), document);
    const indexed = read(output) as typeof document;
    const counted = indexed.entries.flatMap((entry) => (entry as { readings?: string[] }).readings ?? []);
    assert.equal((JSON.parse(out) as { words: number }).words, counted.length);
    assert.deepEqual(
      { ...indexed, entries: indexed.entries.map((entry) => ({ ...entry, readings: undefined })) },
      { ...document, entries: document.entries.map((entry) => ({ ...entry, readings: undefined })) },
    );
    await run(`index ${output}`);
    assert.deepEqual(read(output), indexed);
    assert.equal((await run(`validate ${output}`)).code, 0);
  });

  it('writes nothing if the document has errors', async () => {
    const file = write('bad.json', { ...document, entries: [{ id: 'K1', category: 'K', answer: '答え' }] });
    const { code, err, out } = await run(`index ${file}`);
    assert.equal(code, 1);
    assert.match(err + out, /entries\[0\]\.question/);
    assert.deepEqual((read(file) as typeof document).entries, [{ id: 'K1', category: 'K', answer: '答え' }]);
  });
});

describe('the readings of a text', () => {
  const read = () => [
    { word: '産科', reading: 'サンカ' },
    { word: '医療', reading: 'イリョウ' },
    { word: 'の', reading: 'ノ' },
    { word: '県', reading: 'ケン' },
    { word: 'G-MIS', reading: 'G-MIS' },
    { word: '届出', reading: 'トドケデ' },
  ];
  it('are those of words with kanji, single and joined, without short ones', () => {
    assert.deepEqual(readingsOf('', read), [
      '産科|さんか',
      '医療|いりょう',
      '産科医療|さんかいりょう',
      '届出|とどけで',
    ]);
  });
});
