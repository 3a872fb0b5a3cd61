import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaqError } from '../../../../src/content/validate/faq-error.js';
import type { Issue } from '../../../../src/content/validate/faq-error.js';

const issue = (path: string, message: string, messageJa: string): Issue => ({
  path,
  code: 'value',
  severity: 'error',
  message,
  messageJa,
});

describe('FaqError', () => {
  const issues = [
    issue('lang', 'expected a language tag', '言語タグを書いてください'),
    issue('entries[0].id', 'already exists', 'すでにあります'),
  ];

  it('is an Error with the name FaqError', () => {
    const error = new FaqError(issues);
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'FaqError');
  });

  it('lists every issue, in the message and as data', () => {
    const error = new FaqError(issues);
    assert.equal(error.message, 'lang: expected a language tag\nentries[0].id: already exists');
    assert.deepEqual(error.issues, issues);
  });
});
