import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dataFolder, readData } from './data-files.js';
import { issuesAgainst, schemaFiles } from './schemas.js';

type Node = Record<string, unknown>;

const dataFiles = readdirSync(dataFolder).filter((name) => /^(faq|guides|environments|errata)\b.*\.json$/.test(name));

/** A copy of a data file with the value at a path replaced, or taken away where there is no new one. */
function broken(file: string, path: (string | number)[], value?: unknown): unknown {
  const copy = readData(file);
  let node = copy as Node;
  for (const key of path.slice(0, -1)) {
    assert.ok(key in node, `${file} has no ${path.join('.')}`);
    node = node[key] as Node;
  }
  const last = path[path.length - 1];
  if (value === undefined) {
    assert.ok(last in node, `${file} has no ${path.join('.')}`);
    Reflect.deleteProperty(node, last);
  } else node[last] = value;
  return copy;
}

describe('the data files', () => {
  it('are three kinds in two languages each, and the errata', () => {
    const languages = ['environments', 'faq', 'guides'].flatMap((name) => [`${name}.en.json`, `${name}.ja.json`]);
    assert.deepEqual([...dataFiles].sort(), [...languages, 'errata.json'].sort());
  });

  for (const file of dataFiles) {
    it(`${file} is valid against the schema that it names`, () => {
      const data = readData(file) as Node;
      const schema = `${file.split('.')[0]}.schema.json`;
      assert.equal(data.$schema, `./schema/${schema}`);
      assert.deepEqual(issuesAgainst(schema, data), []);
    });
  }
});

describe('the schemas', () => {
  const answer = ['entries', 0, 'answer'];
  const today = ['guides', 0, 'browsers', 1, 'current'];
  const refused: [what: string, file: string, path: (string | number)[], value?: unknown][] = [
    ['a document without a title', 'faq.ja.json', ['title']],
    ['an empty question', 'faq.ja.json', ['entries', 0, 'question'], ' '],
    ['an unknown property of a question', 'faq.ja.json', ['entries', 0, 'anwser'], []],
    ['an answer without a block', 'faq.ja.json', answer, []],
    ['an answer that is an HTML-like object', 'faq.ja.json', answer, { html: '<b>' }],
    ['an unknown block', 'faq.ja.json', [...answer, 0, 'type'], 'html'],
    ['an unknown inline', 'faq.ja.json', [...answer, 0, 'content', 1, 'type'], 'bold'],
    ['an emphasis without words', 'faq.ja.json', [...answer, 0, 'content', 1, 'text'], ''],
    ['a link with a script for an address', 'faq.ja.json', [...answer, 0, 'content', 0], script()],
    ['a issue deep within a section', 'faq.ja.json', [...answer, 2, 'blocks', 1, 'items', 0, 'term'], 5],
    ['an id with white space', 'faq.ja.json', ['entries', 0, 'id'], '1 1'],
    ['another origin than the editor', 'faq.ja.json', [...answer, 1, 'origin'], 'somebody'],
    ['a callout at no part of a mail', 'faq.ja.json', [...answer, 2, 'blocks', 6, 'callouts', 0, 'target'], 'logo'],
    ['a translation without its note', 'faq.en.json', ['translation', 'note']],
    ['a procedure for an unknown purpose', 'guides.ja.json', ['guides', 0, 'topic'], 'cookies'],
    ['a procedure in an unknown browser', 'guides.ja.json', ['guides', 0, 'browsers', 0, 'browser'], 'opera'],
    ['a procedure without steps', 'guides.ja.json', ['guides', 0, 'browsers', 0, 'steps'], []],
    ['a step that is bare text', 'guides.ja.json', ['guides', 0, 'browsers', 0, 'steps', 0], '設定'],
    ['a procedure of today by the publisher', 'guides.ja.json', [...today, 'origin'], 'ministry'],
    ['a page of settings that is a web page', 'guides.ja.json', [...today, 'settingsAddress'], 'https://example.com/'],
    ['a check without a version', 'guides.ja.json', [...today, 'checked', 'version']],
    ['a check on no day', 'guides.ja.json', [...today, 'checked', 'date'], 'yesterday'],
    ['a site without an address', 'guides.ja.json', ['guides', 1, 'site', 'url']],
    [
      'a cell that demands something unknown',
      'environments.ja.json',
      ['platforms', 0, 'browsers', 0, 'requires'],
      'any',
    ],
    ['a table without columns', 'environments.ja.json', ['columns']],
    ['an erratum without a reason', 'errata.json', ['errata', 0, 'reason']],
    ['an erratum without a known place', 'errata.json', ['errata', 0, 'where'], 'somewhere'],
  ];
  for (const [what, file, path, value] of refused) {
    it(`reject ${what}`, () => {
      assert.notDeepEqual(issuesAgainst(`${file.split('.')[0]}.schema.json`, broken(file, path, value)), []);
    });
  }

  it('report the path of an issue', () => {
    const issues = issuesAgainst('guides.schema.json', broken('guides.ja.json', ['guides', 0, 'topic'], 'cookies'));
    assert.ok(issues.every((issue) => issue.startsWith('/guides/0/topic ')));
  });

  it('accept a custom document, including plain answers, procedures and the table', () => {
    const custom = {
      lang: 'ja',
      title: '県からのお知らせ',
      source: { publisher: '県の担当課', title: 'よくある質問', url: 'https://pref.example.jp/gmis' },
      categories: [{ id: 'Q', title: '県への質問' }],
      entries: [
        {
          id: 'Q1-1',
          category: 'Q',
          question: '期限はいつですか。',
          answer: '通知をご覧ください。\n\nまたはお電話ください。',
        },
        { id: 'Q3', category: 'Q', question: '様式は。', answer: [{ type: 'list', items: [['様式1'], ['様式2']] }] },
      ],
      guides: readData('guides.ja.json'),
      environments: readData('environments.ja.json'),
    };
    assert.deepEqual(issuesAgainst('faq.schema.json', custom), []);
  });

  for (const file of schemaFiles) {
    it(`${file} names itself, closes every object and describes every property`, () => {
      const schema = readData(`schema/${file}`) as Node;
      assert.equal(schema.$id, file);
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.deepEqual(looseEnds(schema, '#'), []);
    });
  }
});

function script(): Node {
  return { type: 'link', text: 'ここ', url: 'javascript:alert(1)' };
}

/** Objects that allow unknown properties, and properties that nothing describes. */
function looseEnds(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const found: string[] = [];
  const { properties, additionalProperties } = node as Node;
  if (
    typeof properties === 'object' &&
    properties !== null &&
    !Array.isArray(node) &&
    (node as Node).type === 'object'
  ) {
    if (additionalProperties !== false) found.push(`${path} is open`);
    for (const [name, property] of Object.entries(properties)) {
      if (typeof (property as Node).description !== 'string') found.push(`${path}.${name} has no description`);
    }
  }
  return [...found, ...Object.entries(node).flatMap(([key, child]) => looseEnds(child, `${path}/${key}`))];
}
