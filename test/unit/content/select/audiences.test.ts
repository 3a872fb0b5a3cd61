import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audiencesOf, casesFor } from '../../../../src/content/select/audiences.js';
import { standardAudiences } from '../../../../src/content/text/audience-names.js';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import type { BranchBlock, BranchCase } from '../../../../src/content/types/faq.js';
import { answerOf, documentWith, entryWith } from '../validate/documents.js';

const caseOf = (words: string, ...audiences: string[]): BranchCase => ({
  audiences,
  blocks: [{ type: 'paragraph', content: [words] }],
});
const branch: BranchBlock = {
  type: 'branch',
  cases: [caseOf('薬局', 'pharmacy'), caseOf('病院と診療所', 'hospital', 'clinic')],
  otherwise: [{ type: 'paragraph', content: ['ほか'] }],
};
const titles = (input: unknown, lang?: string) => audiencesOf(parseFaq(input), lang).map(({ title }) => title);
const standard = ['病院', '診療所', '歯科', '助産所', '薬局'];

describe('audiencesOf', () => {
  it('gives none if nothing depends on the audience, as in the ministry’s document', () => {
    assert.deepEqual(audiencesOf(bundledFaq('ja')), []);
    assert.deepEqual(titles(documentWith({ audiences: [{ id: 'a', title: '甲' }] })), []);
  });

  const branching: [what: string, document: unknown][] = [
    ['an answer branches', answerOf(branch)],
    ['an answer branches within a section', answerOf({ type: 'section', title: '節', blocks: [branch] })],
    [
      'an answer branches within a list',
      answerOf({ type: 'list', items: [['一'], { content: ['二'], blocks: [branch] }] }),
    ],
    ['an entry is for some', entryWith({ audiences: ['dental'] })],
    ['a contact is for some', documentWith({ contacts: [{ id: 'c', name: '窓口', audiences: ['dental'] }] })],
    ['an addition branches', entryWith({ additions: [{ publisher: '県', blocks: [branch] }] })],
  ];
  for (const [what, document] of branching) {
    it(`gives the standard audiences if ${what}`, () => {
      assert.deepEqual(titles(document), standard);
    });
  }

  it('gives the audiences that the document defines', () => {
    const audiences = [
      { id: 'medical', title: '医科' },
      { id: 'other', title: 'その他' },
    ];
    const own = {
      audiences,
      entries: [{ id: 'a', category: '1', question: '問い', answer: '答え', audiences: ['other'] }],
    };
    assert.deepEqual(titles(documentWith(own)), ['医科', 'その他']);
  });

  it('gives English names, too', () => {
    assert.deepEqual(titles(answerOf(branch), 'en'), [
      'Hospital',
      'Clinic',
      'Dental clinic',
      'Midwifery home',
      'Pharmacy',
    ]);
    assert.deepEqual(
      standardAudiences('ja-JP').map(({ title }) => title),
      standard,
    );
  });
});

describe('casesFor', () => {
  const words = (audience: string | undefined, of = branch) =>
    casesFor(of, audience).map(({ blocks }) =>
      JSON.stringify(blocks).replace(/[^\p{L}]+|type|paragraph|content/gu, ''),
    );
  it('gives all cases before an audience is chosen', () => {
    assert.deepEqual(words(undefined), ['薬局', '病院と診療所', 'ほか']);
  });
  it('gives the case of the chosen audience', () => {
    assert.deepEqual(words('clinic'), ['病院と診療所']);
  });
  it('gives `otherwise` if there is no such case', () => {
    assert.deepEqual(words('midwifery'), ['ほか']);
    assert.deepEqual(words('midwifery', { type: 'branch', cases: branch.cases }), []);
  });
});
