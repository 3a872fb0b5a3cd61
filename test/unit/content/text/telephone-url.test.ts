import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { telephoneUrl } from '../../../../src/content/text/telephone-url.js';

describe('telephoneUrl', () => {
  it('gives only the number, however it is written', () => {
    assert.equal(telephoneUrl('0570-00-0000'), 'tel:0570000000');
    assert.equal(telephoneUrl('０００（０００）００００'), 'tel:0000000000');
    assert.equal(telephoneUrl('+81 00 0000 0000'), 'tel:+810000000000');
    assert.equal(telephoneUrl('000-000-0000（内線 1234）'), 'tel:0000000000');
  });

  it('gives nothing for a text that does not begin with a number', () => {
    for (const text of ['', '代表', '内線 1234', '<a href="tel:1">']) assert.equal(telephoneUrl(text), undefined);
  });
});
