import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaqError } from '../../src/faq/faq-error.js';
import type { Fault } from '../../src/faq/faq-error.js';

const fault = (path: string, message: string, messageJa: string): Fault => ({
  path,
  code: 'value',
  severity: 'error',
  message,
  messageJa,
});

describe('a FaqError', () => {
  const faults = [
    fault('lang', 'expected a language tag', '言語タグを書いてください'),
    fault('entries[0].id', 'stands already', 'すでにあります'),
  ];

  it('is an Error that goes by its own name', () => {
    const error = new FaqError(faults);
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'FaqError');
  });

  it('lists every fault, in its message and as data', () => {
    const error = new FaqError(faults);
    assert.equal(error.message, 'lang: expected a language tag\nentries[0].id: stands already');
    assert.deepEqual(error.faults, faults);
  });
});
