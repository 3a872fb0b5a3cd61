import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasOf, contactsFor } from '../../../../src/content/select/contacts-for.js';
import type { ContactCriteria } from '../../../../src/content/select/contacts-for.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import { documentWith } from '../validate/documents.js';

const document = parseFaq(
  documentWith({
    contacts: [
      { id: 'general', name: '総合' },
      { id: 'account', name: 'アカウント', topics: ['account'] },
      { id: 'report', name: '報告', topics: ['report'] },
      { id: 'report-pharmacy', name: '報告（薬局）', topics: ['report'], audiences: ['pharmacy'] },
      { id: 'north', name: '北保健所', topics: ['change'], areas: ['北'] },
      { id: 'south', name: '南保健所', topics: ['change'], areas: ['南', '島'] },
      { id: 'first', name: '最初の質問', entries: ['1-1'] },
    ],
  }),
);
const ids = (entry: { id: string; topic?: string } | undefined, criteria?: ContactCriteria) =>
  contactsFor(document, entry, criteria).map(({ id }) => id);

describe('contactsFor', () => {
  const cases: [
    what: string,
    entry: { id: string; topic?: string } | undefined,
    criteria: ContactCriteria,
    ...ids: string[],
  ][] = [
    ['made for the entry before those for its topic', { id: '1-1', topic: 'account' }, {}, 'first'],
    ['for its topic before those for anything', { id: 'x', topic: 'account' }, {}, 'account'],
    ['for anything, where nobody is there for the topic', { id: 'x', topic: 'other' }, {}, 'general'],
    ['for anything, where the entry has no topic', { id: 'x' }, {}, 'general'],
    [
      'all that may serve, where the audience is not known',
      { id: 'x', topic: 'report' },
      {},
      'report',
      'report-pharmacy',
    ],
    [
      'for the audience before those for all',
      { id: 'x', topic: 'report' },
      { audience: 'pharmacy' },
      'report-pharmacy',
    ],
    ['not those for others', { id: 'x', topic: 'report' }, { audience: 'clinic' }, 'report'],
    ['of every area, where the area is not known', { id: 'x', topic: 'change' }, {}, 'north', 'south'],
    ['of the area', { id: 'x', topic: 'change' }, { area: '島' }, 'south'],
    ['for anything, where none serves the area', { id: 'x', topic: 'change' }, { area: '西' }, 'general'],
    ['of the document, where there is no entry', undefined, { audience: 'clinic', area: '北' }, 'north'],
  ];
  for (const [what, entry, criteria, ...expected] of cases) {
    it(`gives the contacts ${what}`, () => {
      assert.deepEqual(ids(entry, criteria), expected);
    });
  }

  it('gives none if the document has none', () => {
    assert.deepEqual(contactsFor(parseFaq(documentWith()), { id: '1-1' }), []);
  });
});

describe('areasOf', () => {
  it('gives the areas that contacts name, once each, in order', () => {
    assert.deepEqual(areasOf(document), ['北', '南', '島']);
    assert.deepEqual(areasOf(parseFaq(documentWith())), []);
  });
});
