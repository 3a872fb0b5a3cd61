import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import { readData } from '../bundled/data-files.js';
import { answerOf, documentWith, entryWith, faultsOf } from './documents.js';
import type { Node } from './documents.js';

describe('a valid document', () => {
  for (const lang of ['ja', 'en']) {
    it(`is the ministry’s (${lang}) with procedures and table, returned unchanged`, () => {
      const input = {
        ...(readData(`faq.${lang}.json`) as Node),
        guides: readData(`guides.${lang}.json`),
        environments: readData(`environments.${lang}.json`),
      };
      assert.deepEqual(parseFaq(input), input);
    });
  }

  it('may have every kind of block and inline', () => {
    const run = [
      '文',
      { type: 'emphasis', text: '強調' },
      { type: 'link', text: '県', url: 'https://example.jp/' },
      { type: 'entry', text: 'No.1', entry: '1-1' },
      { type: 'menu', text: '設定' },
      { type: 'language', text: 'Error', lang: 'en-US' },
    ];
    const answer = [
      { type: 'paragraph', content: run },
      { type: 'note', content: run, origin: 'editor' },
      { type: 'section', title: '①', blocks: [{ type: 'list', ordered: true, items: [run] }] },
      { type: 'fields', items: [{ term: '件名：', content: run }] },
      { type: 'message', title: '文言', lang: 'en', lines: ['Error'] },
      {
        type: 'mail',
        title: '例',
        fields: [{ term: '件名：', content: run }],
        callouts: [{ target: 'user-name', text: 'ここ' }],
      },
      { type: 'guide', topic: 'cache' },
      { type: 'environments' },
    ];
    assert.deepEqual(parseFaq(entryWith({ answer })).entries[0]?.answer, answer);
  });

  it('may have no entries yet', () => {
    assert.deepEqual(parseFaq(documentWith({ categories: [], entries: [] })).entries, []);
  });

  it('may link to an entry that follows', () => {
    const first = {
      id: 'a',
      category: '1',
      question: '一',
      answer: [{ type: 'paragraph', content: [{ type: 'entry', text: '次', entry: 'b' }] }],
    };
    const second = { id: 'b', category: '1', question: '二', answer: '答え' };
    assert.deepEqual(faultsOf(documentWith({ entries: [first, second] })), []);
  });

  it('keeps unknown properties', () => {
    assert.equal((parseFaq(documentWith({ 'x-department': '医務課' })) as unknown as Node)['x-department'], '医務課');
  });
});

describe('a plain answer', () => {
  it('becomes paragraphs, separated at blank lines', () => {
    const { entries } = parseFaq(entryWith({ answer: '\n一つ目。\n続き。\n \n\n二つ目。\r\n\r\n三つ目。\n' }));
    assert.deepEqual(entries[0]?.answer, [
      { type: 'paragraph', content: ['一つ目。\n続き。'] },
      { type: 'paragraph', content: ['二つ目。'] },
      { type: 'paragraph', content: ['三つ目。'] },
    ]);
  });

  it('stays text, even if it looks like HTML', () => {
    const { entries } = parseFaq(entryWith({ answer: '<img src=x onerror=alert(1)>' }));
    assert.deepEqual(entries[0]?.answer, [{ type: 'paragraph', content: ['<img src=x onerror=alert(1)>'] }]);
  });

  it('is rejected if it is empty', () => {
    assert.deepEqual(faultsOf(entryWith({ answer: ' \n\n ' })), [
      'entries[0].answer: expected a non-empty string, found " \n\n "',
    ]);
  });
});

describe('the input', () => {
  it('is not changed', () => {
    const input = entryWith({ answer: '一つ目。\n\n二つ目。' });
    const before = structuredClone(input);
    parseFaq(input);
    assert.deepEqual(input, before);
  });

  it('may be frozen', () => {
    const input = documentWith();
    Object.freeze(input);
    for (const entry of input.entries as Node[]) Object.freeze(entry);
    assert.equal(parseFaq(input).entries.length, 1);
  });
});

const sectionsOf = (depth: number): Node => {
  let block: Node = { type: 'paragraph', content: ['底'] };
  for (let level = 1; level < depth; level += 1) block = { type: 'section', title: '節', blocks: [block] };
  return block;
};

describe('hostile input causes a FaqError, not a crash:', () => {
  it('accepts sections eight levels deep and rejects nine', () => {
    assert.deepEqual(faultsOf(answerOf(sectionsOf(8))), []);
    assert.deepEqual(faultsOf(answerOf(sectionsOf(9))), [
      `entries[0].answer[0]${'.blocks[0]'.repeat(7)}.blocks: is nested more than 8 levels deep`,
    ]);
  });

  it('rejects sections ten thousand levels deep', () => {
    const [issue, ...others] = faultsOf(answerOf(sectionsOf(10_000)));
    assert.match(issue, /is nested more than 8 levels deep$/);
    assert.deepEqual(others, []);
  });

  it('rejects a section that contains itself', () => {
    const section: Node = { type: 'section', title: '輪' };
    section.blocks = [section];
    assert.match(faultsOf(answerOf(section))[0], /is nested more than 8 levels deep$/);
  });

  it('quickly rejects a section that contains itself a hundred times', () => {
    const section: Node = { type: 'section', title: '輪' };
    section.blocks = new Array<Node>(100).fill(section);
    const issues = faultsOf(answerOf(section));
    assert.equal(issues.length, 100);
  });

  it('accepts one answer that two questions share', () => {
    const answer = [{ type: 'paragraph', content: ['共通'] }];
    const entries = ['a', 'b'].map((id) => ({ id, category: '1', question: '問い', answer }));
    assert.equal(parseFaq(documentWith({ entries })).entries.length, 2);
  });

  it('rejects an answer that contains the document', () => {
    const input = documentWith();
    (input.entries as Node[])[0] = { id: '1-1', category: '1', question: '問い', answer: [input] };
    assert.match(faultsOf(input)[0], /^entries\[0\]\.answer\[0\]\.type: /);
  });

  it('gives no object a new prototype', () => {
    const text = JSON.stringify(documentWith()).replace('{', '{"__proto__":{"polluted":1},');
    const parsed = parseFaq(JSON.parse(text));
    assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
    assert.equal(({} as Node).polluted, undefined);
  });
});
