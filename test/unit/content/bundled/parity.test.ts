import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from './data-files.js';

type Node = Record<string, unknown>;

/** Fields whose words are Japanese in every language: they name the Japanese original or its publisher. */
const namesOfTheOriginal = ['source.publisher', 'translation.label'];

/** Keys whose values are identifiers, the same in every language. */
const names = [
  '$schema',
  'lang',
  'from',
  'id',
  'category',
  'type',
  'entry',
  'topic',
  'browser',
  'platform',
  'requires',
];
for (const key of ['target', 'origin', 'ordered', 'url']) names.push(key);
for (const key of ['settingsAddress', 'siteAddress', 'date', 'product', 'version', 'how']) names.push(key);

/** The headers of the table are called `platform` and `browser` too, but hold words. */
const isName = (path: string) => names.includes(path.slice(path.lastIndexOf('.') + 1)) && !path.startsWith('columns.');

/** Kana, kanji, their punctuation and full-width forms. */
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Runs of text are where languages may differ: a translation adds Japanese words with a gloss. */
const isRun = (value: unknown[]) =>
  value.some((item) => typeof item === 'string' || (isNode(item) && 'text' in item && isInline(item)));
const isInline = ({ type }: Node) => ['emphasis', 'link', 'entry', 'menu', 'language'].includes(String(type));

/** What must be the same in both languages: every key and identifier in order; of runs, everything but plain text. */
function structureOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    if (isRun(value)) return [`${path}: run of ${marksOf(value).join(' ')}`];
    return value.flatMap((item, index) => structureOf(item, `${path}[${index}]`));
  }
  if (!isNode(value)) return [isName(path) ? `${path} = ${String(value)}` : path];
  return Object.keys(value)
    .filter((key) => path !== '' || (key !== 'translation' && key !== 'lang'))
    .sort()
    .flatMap((key) => structureOf(value[key], path === '' ? key : `${path}.${key}`));
}

/** The marks of a run that a translation has to keep, in order: emphasis, menu words, links and where they lead. */
function marksOf(run: unknown[]): string[] {
  const marks: string[] = [];
  for (const item of run) {
    if (isNode(item) && item.type !== 'language') {
      marks.push([item.type, item.url, item.entry].join(' ').trim());
    }
  }
  return marks;
}

/** Every text for readers with its path, without `language` inlines in Japanese. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return isName(path) ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (!isNode(value) || (value.type === 'language' && value.lang === 'ja')) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path === '' ? key : `${path}.${key}`));
}

/** Every `language` inline in Japanese with what follows it in its run. */
function japaneseInlinesOf(value: unknown): { text: string; next: unknown }[] {
  if (Array.isArray(value)) {
    const inlines = value.flatMap((item, index) =>
      isNode(item) && item.type === 'language' && item.lang === 'ja'
        ? [{ text: String(item.text), next: value[index + 1] as unknown }]
        : [],
    );
    return [...inlines, ...value.flatMap(japaneseInlinesOf)];
  }
  return isNode(value) ? Object.values(value).flatMap(japaneseInlinesOf) : [];
}

const documents: [name: string, sameInBoth: string[]][] = [
  [
    'faq',
    [
      'https://www.med-login.mhlw.go.jp/',
      'https://www.g-mis.mhlw.go.jp/',
      'Single Sign On Error',
      "We can't log you in because of an issue with single sign-on. Contact your Salesforce admin for help.",
    ],
  ],
  ['guides', ['<Microsoft Edge>', '…', '<Google Chrome>', '<Firefox>', '<Mac OS/Safari>']],
  ['environments', ['MacOS', 'Windows']],
];

for (const [name, sameInBoth] of documents) {
  const original = readData(`${name}.ja.json`) as Node;
  const translation = readData(`${name}.en.json`) as Node;

  describe(`${name}: the reference translation, compared with the original,`, () => {
    it('has the same structure, emphasis, links, menu names and URLs', () => {
      const structure = structureOf(original);
      assert.ok(structure.length > 10);
      assert.deepEqual(structureOf(translation), structure);
    });

    it('says that it is a reference translation from the Japanese', () => {
      assert.equal(original.lang, 'ja');
      assert.equal(original.translation, undefined);
      assert.equal(translation.lang, 'en');
      const { from, label, note } = translation.translation as Node;
      assert.equal(from, 'ja');
      assert.equal(label, '参考訳 / Reference translation');
      assert.match(String(note), /only the Japanese original is authoritative/);
    });

    it('has no Japanese except what is marked as Japanese', () => {
      const left = textsOf(translation).filter(
        ([path, text]) => japanese.test(text) && !namesOfTheOriginal.includes(path),
      );
      assert.deepEqual(left, []);
    });

    it('translates every text except URLs, product names and the message on the screen', () => {
      const originals = new Set(textsOf(original).map(([, text]) => text));
      const same = textsOf(translation).flatMap(([, text]) =>
        originals.has(text) && /\S{2}|…/.test(text) ? [text] : [],
      );
      assert.deepEqual([...new Set(same)].sort(), [...sameInBoth].sort());
    });
  });
}

describe('text on a Japanese screen, in the translation,', () => {
  const kept = japaneseInlinesOf(readData('faq.en.json'));
  const original = JSON.stringify(readData('faq.ja.json'));

  it('is quoted from the original', () => {
    assert.ok(kept.length > 20);
    for (const { text } of kept) assert.ok(original.includes(text), text);
  });

  it('is followed by its meaning', () => {
    for (const { text, next } of kept) assert.match(String(next), /^ \([^)]/, text);
  });

  it('includes every mail subject, every sender and the link on the login screen', () => {
    const texts = kept.map(({ text }) => text);
    const subjects = [...original.matchAll(/"(【厚生労働省G-MIS事務局】[^"]+|G-MIS事務局[<〈][^"]+)"/g)].map(
      ([, text]) => text,
    );
    assert.equal(subjects.length, 12);
    for (const text of [...subjects, 'パスワードをお忘れですか？', '医療機能情報提供制度']) {
      assert.ok(texts.includes(text), text);
    }
  });
});

describe('text that is identical in both languages', () => {
  it('is the message on the screen', () => {
    const messages = (name: string) => JSON.stringify(readData(name)).match(/"lines":\[[^\]]+\]/g);
    assert.deepEqual(messages('faq.en.json'), messages('faq.ja.json'));
    assert.equal(messages('faq.ja.json')?.length, 1);
  });
});

describe('the comparison of the two languages', () => {
  const changes: [what: string, change: (text: string) => string][] = [
    ['an emphasis that became plain text', (text) => text.replace(/\{"type":"emphasis","text":("[^"]+")\}/, '$1')],
    ['a link that leads to another question', (text) => text.replace('"entry":"1-3"', '"entry":"1-4"')],
    ['an address that differs', (text) => text.replace('"url":"https://www.g-mis', '"url":"https://g-mis')],
    ['questions in another order', (text) => text.replace('"id":"1-2"', '"id":"1-3"')],
    ['a paragraph that was dropped', (text) => text.replace(/\{"type":"paragraph","content":\["[^"]+"\]\},/, '')],
  ];
  const file = readData('faq.en.json');
  for (const [what, change] of changes) {
    it(`detects ${what}`, () => {
      const changed: unknown = JSON.parse(change(JSON.stringify(file)));
      assert.notDeepEqual(structureOf(changed), structureOf(file));
    });
  }
});
