import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaqError } from '../../src/faq/faq-error.js';

describe('a FaqError', () => {
  const faults = [
    { path: 'lang', message: 'expected a language tag' },
    { path: 'entries[0].id', message: 'stands already' },
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
