import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { FaqError } from '../../../../src/content/validate/faq-error.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import { readFaq, readFaqAsync } from '../../../../src/content/validate/read-faq.js';
import { documentWith, entryWith, paragraphOf } from './documents.js';
import type { Node } from './documents.js';

const entry = (id: string, extra: Node = {}): Node => ({
  id,
  category: '1',
  question: '問い',
  answer: '答え',
  ...extra,
});
const entriesOf = (...entries: unknown[]) => documentWith({ entries });
const idsOf = (input: unknown) => readFaq(input).document.entries.map(({ id }) => id);

/** The error of a document of which nothing can be used. */
function errorOf(input: unknown): FaqError {
  try {
    readFaq(input);
  } catch (error) {
    assert.ok(error instanceof FaqError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'was read' });
}

describe('readFaq keeps a valid entry', () => {
  const bad: [what: string, entry: unknown][] = [
    ['null', null],
    ['without an answer', entry('b', { answer: undefined })],
    ['in no category', entry('b', { category: '9' })],
    ['with an id that another has', entry('a')],
    ['with an answer that is HTML', entry('b', { answer: [{ html: '<b>' }] })],
    ['nested ten thousand deep', entry('b', { answer: [sections(10_000)] })],
    ['with a picture that nobody can read aloud', entry('b', { answer: [{ type: 'image', src: 'a.png' }] })],
    ['with a day that is none', entry('b', { until: 'tomorrow' })],
  ];
  for (const [what, between] of bad) {
    it(`if another one is ${what}`, () => {
      const input = entriesOf(entry('a'), between, entry('c'));
      assert.deepEqual(idsOf(input), ['a', 'c']);
      assert.deepEqual(
        readFaq(input).issues.map(({ path }) => path.slice(0, 10)),
        ['entries[1]'],
      );
    });
  }

  it('despite an issue in the head, which is left out or corrected', () => {
    const { document, issues } = readFaq(
      documentWith({
        lang: 1,
        title: '',
        subtitle: 2,
        notes: 'x',
        contacts: {},
        audiences: 'x',
        hide: 1,
        guides: [],
        revised: 'x',
      }),
      { lang: 'en' },
    );
    assert.equal(document.entries.length, 1);
    assert.equal(document.lang, 'en');
    assert.equal(document.title, '出典');
    assert.deepEqual(document.contacts, []);
    for (const key of ['subtitle', 'notes', 'audiences', 'hide', 'guides', 'revised'])
      assert.ok(!(key in document), key);
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['lang', 'title', 'subtitle', 'notes', 'revised', 'audiences', 'hide', 'guides', 'contacts'],
    );
  });

  it('whose category has no title: the id is used instead', () => {
    const { document } = readFaq(documentWith({ categories: [{ id: '1' }] }));
    assert.deepEqual(document.categories, [{ id: '1', title: '1' }]);
    assert.equal(document.entries.length, 1);
  });

  it('that refers to unknown entries: links become text, relations are left out', () => {
    const answer = [{ type: 'paragraph', content: ['前', { type: 'entry', text: 'No.9', entry: '9' }] }];
    const { document, issues } = readFaq(entriesOf(entry('a', { answer, related: ['9', 'a', 'b'] }), entry('b')));
    assert.deepEqual(document.entries[0].answer, [{ type: 'paragraph', content: ['前', 'No.9'] }]);
    assert.deepEqual(document.entries[0].related, ['b']);
    assert.equal(issues.length, 3);
  });

  it('and valid contacts and additions if others are invalid', () => {
    const { document } = readFaq(
      documentWith({
        contacts: [{ id: 'a', name: '一' }, { id: 'b' }, { id: 'c', name: '三' }],
        additions: [{ entry: '9' }, { entry: '1-1', blocks: [{ type: 'paragraph', content: ['追記'] }] }],
      }),
    );
    assert.deepEqual(
      document.contacts?.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.equal(document.additions?.length, 1);
  });
});

describe('an unusable document', () => {
  const cases: [what: string, input: unknown, path: string, code?: string][] = [
    ['is no object', 'text', 'document'],
    ['has no list of entries', documentWith({ entries: {} }), 'entries'],
    ['does not say whose it is', documentWith({ source: { title: '出典' } }), 'source.publisher'],
    ['is of a newer version', documentWith({ schemaVersion: 2 }), 'schemaVersion', 'version'],
  ];
  for (const [what, input, path, code = 'schema'] of cases) {
    it(`is rejected: it ${what}`, () => {
      const error = errorOf(input);
      assert.equal(error.path, path);
      assert.equal(error.code, code);
      assert.equal(error.document, undefined);
    });
  }

  it('reports that a newer version is needed, in both languages', () => {
    const error = errorOf(documentWith({ schemaVersion: 2 }));
    assert.match(
      error.message,
      /schemaVersion: is 2, but this version of gmis-widgets supports at most 1; use a newer version/,
    );
    assert.match(error.messageJa, /schemaVersion：2ですが、お使いのgmis-widgetsが読めるのは1までです/);
  });
});

describe('parseFaq', () => {
  const input = entriesOf(entry('a'), entry('b', { question: 1 }), entry('c'));

  it('rejects a document for one error, with the valid part in the FaqError', () => {
    assert.throws(
      () => parseFaq(input),
      (error: unknown) => error instanceof FaqError && error.document?.entries.length === 2,
    );
  });

  it('returns the valid part with `strict: false`', () => {
    assert.deepEqual(
      parseFaq(input, { strict: false }).entries.map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('does not reject a document for a warning', () => {
    assert.equal(parseFaq(entryWith({ colour: 'red' }), { strict: true }).entries.length, 1);
  });
});

describe('a document that extends the ministry’s', () => {
  const base = bundledFaq('ja');

  it('may refer to the ministry’s entries and categories', () => {
    const input = documentWith({
      categories: [],
      entries: [
        entry('Q1', {
          related: ['1-3'],
          answer: [{ type: 'paragraph', content: [{ type: 'entry', text: 'No.3', entry: '1-3' }] }],
        }),
      ],
      hide: ['1-7'],
      additions: [{ entry: '1-1', blocks: [{ type: 'paragraph', content: ['追記'] }] }],
      contacts: [{ id: 'c', name: '窓口', entries: ['1-1'] }],
    });
    assert.deepEqual(readFaq(input, { base }).issues, []);
    const withoutBase = readFaq(input).issues.map(({ path }) => path);
    assert.deepEqual(withoutBase, [
      'entries[0].category',
      'additions[0].entry',
      'entries[0].answer[0].content[0].entry',
      'entries[0].related[0]',
      'contacts[0].entries[0]',
    ]);
  });

  it('reports ids that the ministry’s document already uses, and keeps those entries', () => {
    const input = documentWith({ entries: [null, entry('1-1')] });
    const { document, issues } = readFaq(input, { base });
    assert.deepEqual(
      issues.map(({ path, code }) => [path, code]),
      [
        ['entries[0]', 'type'],
        ['categories[0].id', 'id-conflict'],
        ['entries[1].id', 'id-conflict'],
      ],
    );
    assert.equal(document.entries.length, 1);
    const { id, title } = base.categories[0];
    assert.deepEqual(readFaq(documentWith({ categories: [{ id, title }], entries: [] }), { base }).issues, []);
  });

  it('reports ids in `hide` that do not exist', () => {
    assert.deepEqual(
      readFaq(documentWith({ categories: [], entries: [], hide: ['9-9'] }), { base }).issues.map(({ path }) => path),
      ['hide[0]'],
    );
  });
});

describe('cycles of related entries', () => {
  it('are reported with their path, as a warning, and kept', () => {
    const { document, issues } = readFaq(
      entriesOf(entry('a', { related: ['b'] }), entry('b', { related: ['c'] }), entry('c', { related: ['a'] })),
    );
    assert.deepEqual(
      issues.map(({ path, code, severity, message }) => [path, code, severity, message]),
      [['entries[2].related[0]', 'cycle', 'warning', 'forms a cycle: a → b → c → a']],
    );
    assert.deepEqual(document.entries[2].related, ['a']);
  });

  it('are not reported if several paths lead to one entry', () => {
    const input = entriesOf(
      entry('a', { related: ['b', 'c'] }),
      entry('b', { related: ['d'] }),
      entry('c', { related: ['d'] }),
      entry('d'),
    );
    assert.deepEqual(readFaq(input).issues, []);
  });

  it('may be ten thousand long', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      entry(`e${index}`, { related: [`e${(index + 1) % 10_000}`] }),
    );
    const { issues } = readFaq(entriesOf(...entries));
    assert.equal(issues.length, 1);
    assert.match(issues[0].message, /^forms a cycle: e0 → e1 → /);
  });
});

describe('readFaq normalizes what it reads', () => {
  it('plain cells become runs of text, with URLs as links', () => {
    const table = { type: 'table', caption: '表', columns: ['甲', ['乙']], rows: [['', 'https://a.example/']] };
    const { document } = readFaq(entryWith({ answer: [table] }));
    assert.deepEqual(document.entries[0].answer, [
      {
        ...table,
        columns: [['甲'], ['乙']],
        rows: [[[''], [{ type: 'link', text: 'https://a.example/', url: 'https://a.example/' }]]],
      },
    ]);
  });

  it('relative URLs become absolute with `baseUrl`', () => {
    const input = documentWith({
      source: { publisher: '県', title: '出典', url: '/gmis/' },
      contacts: [{ id: 'c', name: '窓口', url: 'contact.html' }],
      entries: [
        entry('a', {
          answer: [
            { type: 'image', src: '../a.png', alt: '図' },
            { type: 'paragraph', content: [{ type: 'link', text: '様式', url: 'a.pdf' }] },
          ],
        }),
      ],
    });
    const { document } = readFaq(input, { baseUrl: 'https://pref.example/iryo/faq.json' });
    assert.equal(document.source.url, 'https://pref.example/gmis/');
    assert.equal(document.contacts?.[0].url, 'https://pref.example/iryo/contact.html');
    assert.deepEqual(document.entries[0].answer, [
      { type: 'image', src: 'https://pref.example/a.png', alt: '図' },
      { type: 'paragraph', content: [{ type: 'link', text: '様式', url: 'https://pref.example/iryo/a.pdf' }] },
    ]);
    assert.deepEqual(readFaq(input).document.source.url, '/gmis/');
  });

  it('a link to a script is kept, to be shown as text, and reported', () => {
    const { document, issues } = readFaq(paragraphOf({ type: 'link', text: 'ここ', url: 'javascript:alert(1)' }));
    assert.equal(document.entries.length, 1);
    assert.deepEqual(
      issues.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('no property `__proto__` is left anywhere', () => {
    const text = JSON.stringify(
      documentWith({
        contacts: [{ id: 'c', name: '窓口' }],
        entries: [
          entry('a', {
            answer: [{ type: 'list', items: [{ content: ['一'], blocks: [{ type: 'paragraph', content: ['二'] }] }] }],
          }),
        ],
      }),
    ).replaceAll('{', '{"__proto__":{"polluted":1},');
    const { document, issues } = readFaq(JSON.parse(text));
    assert.doesNotMatch(JSON.stringify(document), /__proto__|polluted/);
    assert.ok(issues.every(({ path, code }) => path.endsWith('__proto__') && code === 'unknown-property'));
    assert.ok(issues.length >= 6);
    assert.equal(({} as Node).polluted, undefined);
  });
});

describe('readFaqAsync', () => {
  const input = entriesOf(
    ...Array.from({ length: 1000 }, (_, index) => entry(`e${index}`)),
    entry('bad', { question: 1 }),
  );

  it('gives the same result as readFaq', async () => {
    assert.deepEqual(await readFaqAsync(input), readFaq(input));
  });

  it('fails like readFaq', async () => {
    await assert.rejects(readFaqAsync({ entries: 'no' }), FaqError);
  });

  it('stops when aborted', async () => {
    const abort = new AbortController();
    const many = entriesOf(...Array.from({ length: 20_000 }, (_, index) => entry(`e${index}`)));
    const reading = readFaqAsync(many, {
      signal: abort.signal,
      pause: () => {
        abort.abort();
        return Promise.resolve();
      },
    });
    await assert.rejects(reading, { name: 'AbortError' });
  });
});

function sections(depth: number): Node {
  let block: Node = { type: 'paragraph', content: ['底'] };
  for (let level = 1; level < depth; level += 1) block = { type: 'section', title: '節', blocks: [block] };
  return block;
}
