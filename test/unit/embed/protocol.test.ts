import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deepLinkOf, greatestHeight, readMessage } from '../../../src/embed/protocol.js';

describe('a message between a frame and its page', () => {
  it('is read if it follows the protocol', () => {
    assert.deepEqual(readMessage({ gmis: 'who' }), { gmis: 'who' });
    assert.deepEqual(readMessage({ gmis: 'ready', more: 1 }), { gmis: 'ready' });
    assert.deepEqual(readMessage({ gmis: 'hello', token: 't', fragment: '#gmis-1-3' }), {
      gmis: 'hello',
      token: 't',
      fragment: '#gmis-1-3',
    });
    assert.deepEqual(readMessage({ gmis: 'show', token: 't', fragment: '#elsewhere' }), {
      gmis: 'show',
      token: 't',
      fragment: '',
    });
    assert.deepEqual(readMessage({ gmis: 'height', token: 't', height: 1, printed: 2.5 }), {
      gmis: 'height',
      token: 't',
      height: 1,
      printed: 2.5,
    });
  });

  const others: unknown[] = [
    ...[undefined, null, 0, '', 'ready', [], {}, () => 0, { gmis: 'size' }, { gmis: 'hello' }, { gmis: ['ready'] }],
    { gmis: 'height', height: 100, printed: 100 },
    { gmis: 'height', token: '', height: 100, printed: 100 },
    ...[0, -1, NaN, Infinity, greatestHeight + 1, '100', null].map((height) => ({
      gmis: 'height',
      token: 't',
      height,
      printed: 100,
    })),
    { gmis: 'height', token: 't', height: 100, printed: -1 },
  ];
  it('is ignored otherwise', () => {
    for (const data of others) assert.equal(readMessage(data), undefined, String(data));
  });

  it('contains a deep link or none', () => {
    assert.equal(deepLinkOf('#gmis-2-1'), '#gmis-2-1');
    for (const fragment of ['', '#', '#top', 'gmis-1-1', '#gmis-', '#gmis-<b>', `#gmis-${'1'.repeat(101)}`, 5, null]) {
      assert.equal(deepLinkOf(fragment), '', String(fragment));
    }
  });
});
