import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFaq } from '../../../../src/content/validate/read-faq.js';
import { answerOf, documentWith, entryWith, faultsOf, paragraphOf } from './documents.js';
import type { Node } from './documents.js';
import { issuesAgainst } from '../bundled/schemas.js';

const table = (extra: Node = {}): Node => ({
  type: 'table',
  caption: '窓口',
  columns: ['種類', '窓口'],
  rows: [['病院', '医務課']],
  ...extra,
});
const image = (extra: Node = {}): Node => ({ type: 'image', src: 'a.png', alt: '図', ...extra });
const branch = (extra: Node = {}): Node => ({
  type: 'branch',
  cases: [{ audiences: ['pharmacy'], blocks: [{ type: 'paragraph', content: ['薬局'] }] }],
  ...extra,
});
const list = (...items: unknown[]): Node => ({ type: 'list', items });
const link = (extra: Node): Node => ({ type: 'link', text: '様式', url: 'https://example.jp/', ...extra });
const contactWith = (extra: Node) => documentWith({ contacts: [{ id: 'c', name: '窓口', ...extra }] });

/** The paths of the errors and warnings in a document. */
function issuePaths(input: unknown): string[] {
  try {
    return readFaq(input).issues.map(({ path }) => path);
  } catch (error) {
    return [String(error)];
  }
}

const good: [what: string, document: unknown][] = [
  ['a schema version', documentWith({ schemaVersion: 1 })],
  ['a day of revision', documentWith({ revised: '2026-11-25' })],
  ['audiences of its own', documentWith({ audiences: [{ id: 'medical', title: '医科' }] })],
  ['contacts', contactWith({ tel: '000', mail: 'a@b.example', url: '/contact', hours: '平日', topics: ['t'] })],
  [
    'contacts for entries, audiences and areas',
    contactWith({ entries: ['1-1'], audiences: ['dental'], areas: ['北'] }),
  ],
  [
    'a notation of links',
    documentWith({ linkNotation: { external: { text: '外部' }, newWindow: { text: '別', style: 'icon' } } }),
  ],
  ['hosts of its own', documentWith({ linkNotation: { ownHosts: ['www.example.jp'] } })],
  ['a position', documentWith({ position: 'before' })],
  ['nothing to hide', documentWith({ hide: [] })],
  ['entries to hide', documentWith({ hide: ['1-1'] })],
  ['additions', documentWith({ additions: [{ entry: '1-1', blocks: [list(['一'])] }] })],
  [
    'what mergeFaq writes of a document',
    documentWith({ custom: { publisher: '県', title: '出典', revised: '2026-01-01' } }),
  ],
  [
    'what mergeFaq writes of an entry',
    entryWith({ custom: { publisher: '県' }, additions: [{ publisher: '県', blocks: [list(['一'])] }] }),
  ],
  ['a category with a number', documentWith({ categories: [{ id: '1', title: '章', number: 'Q1', lang: 'ja' }] })],
  [
    'an entry with everything',
    entryWith({
      number: 'Q1-1',
      audiences: ['hospital'],
      from: '2026-01-01',
      until: '2026-01-01',
      phrases: ['期限'],
      topic: 't',
      lang: 'ja',
    }),
  ],
  ['a property of the author’s', entryWith({ 'x-note': 1 })],
  ['a list in a list', answerOf(list({ content: ['一'], blocks: [list(['二'])] }))],
  ['a table with row headers', answerOf(table({ rowHeaders: true }))],
  ['a table with an empty cell', answerOf(table({ rows: [['病院', '']] }))],
  ['a table with runs of text', answerOf(table({ columns: [['種類'], [{ type: 'emphasis', text: '窓口' }]] }))],
  ['an image of the same site', answerOf(image({ width: 10, height: 20, caption: '図1' }))],
  ['an image by https', answerOf(image({ src: 'https://example.jp/a.png' }))],
  ['a branch', answerOf(branch({ otherwise: [{ type: 'paragraph', content: ['ほか'] }] }))],
  ['a warning', answerOf({ type: 'note', kind: 'warning', content: ['注意'] })],
  ['a link to a file', paragraphOf(link({ format: 'PDF', size: '1.2MB', newWindow: true }))],
  ['a relative link', paragraphOf(link({ url: '../files/a.pdf' }))],
];

const bad: [what: string, document: unknown, ...paths: string[]][] = [
  ['a version that is a word', documentWith({ schemaVersion: '1' }), 'schemaVersion'],
  ['a day that is none', documentWith({ revised: '2026-13-01' }), 'revised'],
  ['a day in words', documentWith({ revised: '令和8年' }), 'revised'],
  ['no audience', documentWith({ audiences: [] }), 'audiences'],
  ['an audience without a title', documentWith({ audiences: [{ id: 'a' }] }), 'audiences[0].title'],
  ['a contact without a name', documentWith({ contacts: [{ id: 'c' }] }), 'contacts[0].name'],
  ['a contact with a number for a telephone', contactWith({ tel: 120 }), 'contacts[0].tel'],
  ['a contact at a script', contactWith({ url: 'javascript:alert(1)' }), 'contacts[0].url'],
  ['a mail address without a host', contactWith({ mail: 'info' }), 'contacts[0].mail'],
  ['topics that are a text', contactWith({ topics: 'account' }), 'contacts[0].topics'],
  ['a topic twice', contactWith({ topics: ['t', 't'] }), 'contacts[0].topics[1]'],
  ['no area', contactWith({ areas: [] }), 'contacts[0].areas'],
  ['a misspelled property of a contact', contactWith({ hour: '平日' }), 'contacts[0].hour'],
  ['a mark that is a text', documentWith({ linkNotation: { external: '外部' } }), 'linkNotation.external'],
  [
    'a mark of another style',
    documentWith({ linkNotation: { external: { text: '外', style: 'image' } } }),
    'linkNotation.external.style',
  ],
  ['another position', documentWith({ position: 'top' }), 'position'],
  ['an addition without blocks', documentWith({ additions: [{ entry: '1-1' }] }), 'additions[0].blocks'],
  ['a custom part of nobody', entryWith({ custom: {} }), 'entries[0].custom.publisher'],
  ['an empty number', entryWith({ number: '' }), 'entries[0].number'],
  ['audiences that are a text', entryWith({ audiences: 'hospital' }), 'entries[0].audiences'],
  ['a beginning with a time', entryWith({ from: '2026-01-01T00:00' }), 'entries[0].from'],
  ['an end that is a number', entryWith({ until: 20260101 }), 'entries[0].until'],
  ['a phrase that is empty', entryWith({ phrases: [' '] }), 'entries[0].phrases[0]'],
  ['a misspelled property of an entry', entryWith({ untill: '2026-01-01' }), 'entries[0].untill'],
  ['a misspelled property of the document', documentWith({ contact: [] }), 'contact'],
  [
    'a property __proto__',
    JSON.parse(JSON.stringify(documentWith()).replace('"1-1"', '"1-1","__proto__":{}')),
    'entries[0].__proto__',
  ],
  ['an item without blocks', answerOf(list({ content: ['一'] })), 'entries[0].answer[0].items[0].blocks'],
  [
    'an item with empty blocks',
    answerOf(list({ content: ['一'], blocks: [] })),
    'entries[0].answer[0].items[0].blocks',
  ],
  ['a table without a caption', answerOf(table({ caption: undefined })), 'entries[0].answer[0].caption'],
  [
    'a table without columns',
    answerOf(table({ columns: [], rows: [[]] })),
    'entries[0].answer[0].columns',
    'entries[0].answer[0].rows[0]',
  ],
  ['a table without rows', answerOf(table({ rows: [] })), 'entries[0].answer[0].rows'],
  ['a cell that is a number', answerOf(table({ rows: [['病院', 1]] })), 'entries[0].answer[0].rows[0][1]'],
  ['an image without an alternative', answerOf(image({ alt: '' })), 'entries[0].answer[0].alt'],
  ['an image by http', answerOf(image({ src: 'http://example.jp/a.png' })), 'entries[0].answer[0].src'],
  ['an image of another host’s scheme', answerOf(image({ src: '//example.jp/a.png' })), 'entries[0].answer[0].src'],
  ['an image in the address', answerOf(image({ src: 'data:image/png,x' })), 'entries[0].answer[0].src'],
  ['an image without an extent', answerOf(image({ width: 0 })), 'entries[0].answer[0].width'],
  ['an image of half a pixel', answerOf(image({ height: 1.5 })), 'entries[0].answer[0].height'],
  ['a branch without cases', answerOf(branch({ cases: [] })), 'entries[0].answer[0].cases'],
  [
    'a case for nobody',
    answerOf(branch({ cases: [{ audiences: [], blocks: [list(['一'])] }] })),
    'entries[0].answer[0].cases[0].audiences',
  ],
  [
    'a case without audiences',
    answerOf(branch({ cases: [{ blocks: [list(['一'])] }] })),
    'entries[0].answer[0].cases[0].audiences',
  ],
  ['another kind of note', answerOf({ type: 'note', kind: 'danger', content: ['注'] }), 'entries[0].answer[0].kind'],
  ['an unknown property of a block', answerOf({ type: 'environments', html: '' }), 'entries[0].answer[0].html'],
  ['a link to a script', paragraphOf(link({ url: 'javascript:alert(1)' })), 'entries[0].answer[0].content[0].url'],
  [
    'a link to another host’s scheme',
    paragraphOf(link({ url: '//example.jp' })),
    'entries[0].answer[0].content[0].url',
  ],
  ['a size that is a number', paragraphOf(link({ size: 1.2 })), 'entries[0].answer[0].content[0].size'],
  ['a window that is a text', paragraphOf(link({ newWindow: 'yes' })), 'entries[0].answer[0].content[0].newWindow'],
];

/** What a schema cannot say. */
const beyondSchema: [what: string, document: unknown, ...paths: string[]][] = [
  ['the 30th of February', documentWith({ revised: '2026-02-30' }), 'revised'],
  ['an end before the beginning', entryWith({ from: '2026-02-01', until: '2026-01-31' }), 'entries[0].until'],
  ['an audience that there is not', entryWith({ audiences: ['vet'] }), 'entries[0].audiences[0]'],
  [
    'a standard audience where the document has its own',
    documentWith({
      audiences: [{ id: 'a', title: '甲' }],
      entries: [{ id: '1-1', category: '1', question: '問い', answer: [branch()] }],
    }),
    'entries[0].answer[0].cases[0].audiences[0]',
  ],
  [
    'an audience twice',
    documentWith({
      audiences: [
        { id: 'a', title: '甲' },
        { id: 'a', title: '乙' },
      ],
    }),
    'audiences[1].id',
  ],
  [
    'a contact twice',
    documentWith({
      contacts: [
        { id: 'c', name: '一' },
        { id: 'c', name: '二' },
      ],
    }),
    'contacts[1].id',
  ],
  ['a contact for an entry that there is not', contactWith({ entries: ['9-9'] }), 'contacts[0].entries[0]'],
  [
    'an addition to an entry that there is not',
    documentWith({ additions: [{ entry: '9-9', blocks: [list(['一'])] }] }),
    'additions[0].entry',
  ],
  ['a related entry that there is not', entryWith({ related: ['9-9'] }), 'entries[0].related[0]'],
  ['an entry related to itself', entryWith({ related: ['1-1'] }), 'entries[0].related[0]'],
  ['a row with a cell too many', answerOf(table({ rows: [['病院', '医務課', '']] })), 'entries[0].answer[0].rows[0]'],
  ['lists nine deep', answerOf(nested(9)), `entries[0].answer[0]${'.items[0].blocks[0]'.repeat(7)}.items[0].blocks`],
];

function nested(depth: number): Node {
  let block = list(['底']);
  for (let level = 1; level < depth; level += 1) block = list({ content: ['段'], blocks: [block] });
  return block;
}

describe('the content of a custom document', () => {
  for (const [what, document] of good) {
    it(`is accepted by parser and schema: ${what}`, () => {
      assert.deepEqual(issuePaths(document), []);
      assert.deepEqual(faultsOf(document), []);
      assert.deepEqual(issuesAgainst('faq.schema.json', document), []);
    });
  }

  for (const [what, document, ...paths] of bad) {
    it(`is rejected by parser and schema: ${what}`, () => {
      assert.deepEqual(issuePaths(document), paths);
      assert.notDeepEqual(issuesAgainst('faq.schema.json', document), []);
    });
  }

  for (const [what, document, ...paths] of beyondSchema) {
    it(`is rejected only by the parser: ${what}`, () => {
      assert.deepEqual(issuePaths(document), paths);
      assert.deepEqual(issuesAgainst('faq.schema.json', document), []);
    });
  }
});

describe('an unknown property', () => {
  it('is reported with the one that was probably meant', () => {
    const names = ['untill', 'unitl', 'Until', 'form'].map(
      (name) => readFaq(entryWith({ [name]: '2026-01-01' })).issues[0].message,
    );
    assert.deepEqual(names, [
      ...['until', 'until', 'until'].map((name) => `is not a known property; did you mean "${name}"?`),
      'is not a known property; did you mean "from"?',
    ]);
  });

  it('is reported without a suggestion if none is similar', () => {
    const [{ message, messageJa, severity }] = readFaq(entryWith({ colour: 'red' })).issues;
    assert.equal(message, 'is not a known property');
    assert.equal(messageJa, 'この項目は使われません');
    assert.equal(severity, 'warning');
  });
});

describe('an issue', () => {
  it('has a message in English and in Japanese that says what was expected', () => {
    for (const [what, document] of [...bad, ...beyondSchema]) {
      for (const { message, messageJa, code, path } of readFaq(document).issues) {
        assert.match(message, /^[\x20-\x7e\u2018-\u201d…→]*[a-z]/, what);
        assert.match(messageJa, /[\u3040-\u30ff]/, what);
        assert.notEqual(code, undefined, path);
      }
    }
  });

  it('has a code for programs', () => {
    const codes = (document: unknown) => readFaq(document).issues.map(({ code }) => code);
    assert.deepEqual(codes(entryWith({ question: undefined })), ['missing']);
    assert.deepEqual(codes(entryWith({ question: 1 })), ['type']);
    assert.deepEqual(codes(entryWith({ question: ' ' })), ['empty']);
    assert.deepEqual(codes(entryWith({ from: 'x' })), ['value']);
    assert.deepEqual(codes(entryWith({ colour: 'x' })), ['unknown-property']);
    assert.deepEqual(codes(contactWith({ topics: ['t', 't'] })), ['duplicate']);
    assert.deepEqual(codes(entryWith({ related: ['x'] })), ['reference']);
    assert.deepEqual(codes(entryWith({ related: ['1-1'] })), ['cycle']);
    assert.deepEqual(codes(answerOf(nested(9))), ['depth']);
  });
});
