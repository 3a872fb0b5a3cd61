import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerOf, documentWith, entryWith, faultsOf, paragraphOf } from './documents.js';
import type { Node } from './documents.js';

const guidesWith = (guide: Node) =>
  documentWith({ guides: { lang: 'ja', guides: [{ topic: 'cache', browsers: [procedure()], ...guide }] } });
const procedure = (extra: Node = {}): Node => ({ browser: 'edge', title: 'Edge', steps: [['押す']], ...extra });
const tableWith = (extra: Node) =>
  documentWith({
    environments: {
      lang: 'ja',
      title: '表',
      columns: { platform: '一', browser: '二' },
      platforms: [
        { platform: 'windows', name: 'Windows', browsers: [{ browser: 'edge', text: 'EDGE', requires: 'latest' }] },
      ],
      notes: [],
      ...extra,
    },
  });
describe('parseFaq reports an issue with its path and what was found', () => {
  const cases: [input: unknown, ...issues: string[]][] = [
    [undefined, 'document: expected an object, found nothing'],
    [null, 'document: expected an object, found null'],
    ['{}', 'document: expected an object, found "{}"'],
    [7, 'document: expected an object, found number 7'],
    [Symbol('x'), 'document: expected an object, found a symbol'],
    [[], 'document: expected an object, found an array'],

    [documentWith({ lang: undefined }), 'lang: expected a language tag such as ja, found nothing'],
    [documentWith({ lang: '日本語' }), 'lang: expected a language tag such as ja, found "日本語"'],
    [documentWith({ title: {} }), 'title: expected a non-empty string, found an object'],
    [documentWith({ audience: 1 }), 'audience: expected a non-empty string, found number 1'],
    [documentWith({ subtitle: '' }), 'subtitle: expected a non-empty string, found ""'],
    [documentWith({ source: '県' }), 'source: expected an object, found "県"'],
    [
      documentWith({ source: { url: true } }),
      'source.publisher: expected a non-empty string, found nothing',
      'source.title: expected a non-empty string, found nothing',
      'source.url: expected a non-empty string, found boolean true',
    ],
    [documentWith({ notes: null }), 'notes: expected an array, found null'],
    [documentWith({ notes: ['文'] }), 'notes[0]: expected an array, found "文"'],
    [documentWith({ translation: 'en' }), 'translation: expected an object, found "en"'],
    [
      documentWith({ translation: { from: 'fr', label: '訳' } }),
      'translation.from: expected ja or en, found "fr"',
      'translation.note: expected a non-empty string, found nothing',
    ],

    [documentWith({ categories: {}, entries: [] }), 'categories: expected an array, found an object'],
    [documentWith({ categories: ['1'], entries: [] }), 'categories[0]: expected an object, found "1"'],
    [
      documentWith({ categories: [{ id: '1', title: '章' }, { id: '1' }] }),
      'categories[1].id: "1" is already used; ids must be unique',
      'categories[1].title: expected a non-empty string, found nothing',
    ],
    [documentWith({ entries: 'no' }), 'entries: expected an array, found "no"'],
    [documentWith({ entries: [null] }), 'entries[0]: expected an object, found null'],
    [
      documentWith({ entries: [{}] }),
      'entries[0].id: expected a non-empty string, found nothing',
      'entries[0].category: expected a non-empty string, found nothing',
      'entries[0].question: expected a non-empty string, found nothing',
      'entries[0].answer: expected an array, found nothing',
    ],
    [
      documentWith({ entries: [0, 1].map(() => ({ id: '1-1', category: '1', question: '問い', answer: '答え' })) }),
      'entries[1].id: "1-1" is already used; ids must be unique',
    ],
    [entryWith({ id: '1 1' }), 'entries[0].id: expected an id without white space, found "1 1"'],
    [entryWith({ category: '9' }), 'entries[0].category: refers to an unknown category: "9"'],
    [entryWith({ category: '__proto__' }), 'entries[0].category: refers to an unknown category: "__proto__"'],

    [answerOf(), 'entries[0].answer: expected at least one item, found an empty array'],
    [answerOf('文'), 'entries[0].answer[0]: expected an object, found "文"'],
    [
      answerOf({ type: 'html', html: '<b>' }),
      'entries[0].answer[0].type: expected paragraph, note, section, list, fields, message, mail, guide, environments, connection, table, image or branch, found "html"',
    ],
    [
      answerOf({ type: '__proto__' }),
      'entries[0].answer[0].type: expected paragraph, note, section, list, fields, message, mail, guide, environments, connection, table, image or branch, found "__proto__"',
    ],
    [answerOf({ type: 'paragraph' }), 'entries[0].answer[0].content: expected an array, found nothing'],
    [
      answerOf({ type: 'note', content: ['注'], origin: 'me' }),
      'entries[0].answer[0].origin: expected editor, found "me"',
    ],
    [
      answerOf({ type: 'section', blocks: 5 }),
      'entries[0].answer[0].title: expected a non-empty string, found nothing',
      'entries[0].answer[0].blocks: expected an array, found number 5',
    ],
    [
      answerOf({ type: 'list', ordered: 'yes', items: [['一'], '二'] }),
      'entries[0].answer[0].ordered: expected true or false, found "yes"',
      'entries[0].answer[0].items[1]: expected an array, found "二"',
    ],
    [
      answerOf({ type: 'fields', items: ['件名', { content: [] }] }),
      'entries[0].answer[0].items[0]: expected an object, found "件名"',
      'entries[0].answer[0].items[1].term: expected a non-empty string, found nothing',
      'entries[0].answer[0].items[1].content: expected at least one item, found an empty array',
    ],
    [
      answerOf({ type: 'message', title: '文言', lang: 'ja_JP!', lines: [''] }),
      'entries[0].answer[0].lang: expected a language tag such as ja, found "ja_JP!"',
      'entries[0].answer[0].lines[0]: expected a non-empty string, found ""',
    ],
    [
      answerOf({
        type: 'mail',
        title: '例',
        fields: [{ term: '件名：', content: ['題'] }],
        callouts: [{ target: 'logo' }, 1],
      }),
      'entries[0].answer[0].callouts[0].target: expected reset-url or user-name, found "logo"',
      'entries[0].answer[0].callouts[0].text: expected a non-empty string, found nothing',
      'entries[0].answer[0].callouts[1]: expected an object, found number 1',
    ],
    [
      answerOf({ type: 'guide', topic: 'cookies' }),
      'entries[0].answer[0].topic: expected cache or popup, found "cookies"',
    ],

    [paragraphOf(5), 'entries[0].answer[0].content[0]: expected an object, found number 5'],
    [
      paragraphOf({ type: 'bold', text: '太' }),
      'entries[0].answer[0].content[0].type: expected emphasis, link, entry, menu, language, found "bold"',
    ],
    [
      paragraphOf({ type: '__proto__', text: '原' }),
      'entries[0].answer[0].content[0].type: expected emphasis, link, entry, menu, language, found "__proto__"',
    ],
    [
      paragraphOf({ type: 'constructor', text: '原' }),
      'entries[0].answer[0].content[0].type: expected emphasis, link, entry, menu, language, found "constructor"',
    ],
    [
      paragraphOf({ text: '無' }),
      'entries[0].answer[0].content[0].type: expected emphasis, link, entry, menu, language, found nothing',
    ],
    [
      paragraphOf({ type: 'link', text: '県' }),
      'entries[0].answer[0].content[0].url: expected a non-empty string, found nothing',
    ],
    [
      paragraphOf({ type: 'language', text: 'Error', lang: '' }),
      'entries[0].answer[0].content[0].lang: expected a language tag such as ja, found ""',
    ],
    [
      paragraphOf({ type: 'entry', text: 'No.9', entry: '1-9' }),
      'entries[0].answer[0].content[0].entry: refers to an unknown entry: "1-9"',
    ],
    [
      documentWith({ notes: [[{ type: 'entry', text: 'No.9', entry: '1-9' }]] }),
      'notes[0][0].entry: refers to an unknown entry: "1-9"',
    ],

    [documentWith({ guides: [] }), 'guides: expected an object, found an array'],
    [
      documentWith({ guides: {} }),
      'guides.lang: expected a language tag such as ja, found nothing',
      'guides.guides: expected an array, found nothing',
    ],
    [guidesWith({ topic: 'x' }), 'guides.guides[0].topic: expected cache or popup, found "x"'],
    [guidesWith({ title: 0 }), 'guides.guides[0].title: expected a non-empty string, found number 0'],
    [guidesWith({ intro: '序' }), 'guides.guides[0].intro: expected an array, found "序"'],
    [guidesWith({ site: 'url' }), 'guides.guides[0].site: expected an object, found "url"'],
    [guidesWith({ site: { label: '宛先' } }), 'guides.guides[0].site.url: expected a non-empty string, found nothing'],
    [
      guidesWith({ notes: [{ type: 'paragraph', content: ['注'] }] }),
      'guides.guides[0].notes[0].type: expected note, found "paragraph"',
    ],
    [guidesWith({ browsers: [] }), 'guides.guides[0].browsers: expected at least one item, found an empty array'],
    [
      guidesWith({ browsers: [procedure({ browser: 'opera', steps: ['押す'] })] }),
      'guides.guides[0].browsers[0].browser: expected edge or chrome or firefox or safari, found "opera"',
      'guides.guides[0].browsers[0].steps[0]: expected an array, found "押す"',
    ],
    [
      guidesWith({ browsers: [procedure({ current: 'いま' })] }),
      'guides.guides[0].browsers[0].current: expected an object, found "いま"',
    ],
    [
      guidesWith({ browsers: [procedure({ current: { origin: 'ministry', steps: [], settingsAddress: 1 } })] }),
      'guides.guides[0].browsers[0].current.origin: expected editor, found "ministry"',
      'guides.guides[0].browsers[0].current.steps: expected at least one item, found an empty array',
      'guides.guides[0].browsers[0].current.settingsAddress: expected a non-empty string, found number 1',
    ],
    [
      guidesWith({
        browsers: [procedure({ current: { origin: 'editor', steps: ['押す'], checked: { date: '', how: 'heard' } } })],
      }),
      'guides.guides[0].browsers[0].current.steps[0]: expected an array, found "押す"',
      'guides.guides[0].browsers[0].current.checked.date: expected a non-empty string, found ""',
      'guides.guides[0].browsers[0].current.checked.product: expected a non-empty string, found nothing',
      'guides.guides[0].browsers[0].current.checked.version: expected a non-empty string, found nothing',
      'guides.guides[0].browsers[0].current.checked.how: expected opened or documented, found "heard"',
    ],

    [documentWith({ environments: 1 }), 'environments: expected an object, found number 1'],
    [tableWith({ columns: null }), 'environments.columns: expected an object, found null'],
    [
      tableWith({ columns: { platform: '一' } }),
      'environments.columns.browser: expected a non-empty string, found nothing',
    ],
    [tableWith({ platforms: [] }), 'environments.platforms: expected at least one item, found an empty array'],
    [
      tableWith({
        platforms: [{ platform: 'linux', name: 'Linux', browsers: [{ browser: 'ie', text: 'IE', requires: '?' }] }],
      }),
      'environments.platforms[0].platform: expected macos or windows, found "linux"',
      'environments.platforms[0].browsers[0].browser: expected edge or chrome or firefox or safari, found "ie"',
      'environments.platforms[0].browsers[0].requires: expected latest or windows-10, found "?"',
    ],
    [tableWith({ notes: [{ type: 'note' }] }), 'environments.notes[0].content: expected an array, found nothing'],
    [tableWith({ translation: 1 }), 'environments.translation: expected an object, found number 1'],
  ];
  for (const [input, ...issues] of cases) {
    it(issues.join(' · '), () => {
      assert.deepEqual(faultsOf(input), issues);
    });
  }

  it('together with every other issue of the document', () => {
    const issues = faultsOf({ entries: [{ answer: [{ type: 'paragraph', content: [1] }] }] });
    assert.deepEqual(
      issues.map((issue) => issue.slice(0, issue.indexOf(':'))),
      [
        'lang',
        'title',
        'source',
        'categories',
        'entries[0].id',
        'entries[0].category',
        'entries[0].question',
        'entries[0].answer[0].content[0]',
      ],
    );
  });

  it('with a short description, however long the value is', () => {
    const [issue] = faultsOf(entryWith({ category: '九'.repeat(100_000) }));
    assert.equal(issue, `entries[0].category: refers to an unknown category: "${'九'.repeat(40)}"`);
  });
});
