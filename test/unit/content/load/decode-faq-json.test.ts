import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeFaqJson, maximumBytes } from '../../../../src/content/load/decode-faq-json.js';
import { FaqError } from '../../../../src/content/validate/faq-error.js';
import { jsonSyntaxError } from '../../../../src/content/load/json-syntax-error.js';
import { broken, either, good } from './json-cases.js';
import type { JsonCase } from './json-cases.js';
import { shiftJis } from './shift-jis.js';

const bytesOf = (content: JsonCase[1]) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);

/** The error that bytes end in. */
function errorOf(bytes: Uint8Array, contentType?: string): FaqError {
  try {
    decodeFaqJson(bytes, contentType);
  } catch (error) {
    assert.ok(error instanceof FaqError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'was decoded' });
}

describe('decodeFaqJson with valid JSON', () => {
  for (const [what, content] of good) {
    it(`reads ${what}`, () => {
      assert.deepEqual(decodeFaqJson(bytesOf(content)), JSON.parse(String(content)));
      assert.equal(jsonSyntaxError(String(content)), undefined);
    });
  }
});

describe('decodeFaqJson with invalid JSON', () => {
  for (const [what, content] of broken) {
    it(`reports line and column: ${what}`, () => {
      const error = errorOf(bytesOf(content));
      assert.equal(error.code, 'syntax');
      assert.match(error.message, /line \d+, column \d+: expected |is empty$/);
      assert.match(error.messageJa, /\d+行目の\d+文字目：.+が必要です|中身がありません$/);
    });
  }
});

describe('decodeFaqJson with JSON that parsers disagree on', () => {
  for (const [what, content] of either) {
    it(`reads it or reports an error, without crashing: ${what}`, () => {
      try {
        assert.notEqual(decodeFaqJson(bytesOf(content)), undefined);
      } catch (error) {
        assert.ok(error instanceof FaqError, String(error));
        assert.ok(['encoding', 'syntax'].includes(error.code), error.code);
      }
    });
  }
});

describe('the position of a syntax error', () => {
  const cases: [text: string, line: number, column: number, expected: string][] = [
    ['{\n  "a": 1,\n}', 3, 1, 'a property name in double quotes (no comma after the last property)'],
    ['[\r\n1,\r\n]', 3, 1, 'a value (no comma after the last value)'],
    ['{"a": "b\n"}', 1, 9, 'a closing quote before the line ends'],
    ['{"質問": "答え" "番号": 1}', 1, 13, 'a comma or }'],
    ['{"a": [1, 2}', 1, 12, 'a comma or ]'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['{a: 1}', 1, 2, 'a property name in double quotes'],
    ['{"a": tru}', 1, 7, 'a value'],
    ['{"a": "\\x"}', 1, 8, 'a valid escape after \\'],
    ['{}\n{}', 2, 1, 'the end of the file'],
  ];
  for (const [text, line, column, expected] of cases) {
    it(`is line ${line}, column ${column} in ${JSON.stringify(text)}`, () => {
      const issue = jsonSyntaxError(text);
      assert.deepEqual([issue?.line, issue?.column, issue?.expected.en], [line, column, expected]);
    });
  }

  it('is found in exactly the texts that JSON.parse rejects', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\u0aEe-+.1 \n/t'), 'true', 'null', '"a"') }),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\\')).map(([json, at, insert]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + insert + json.slice(place);
      }),
    );
    fc.assert(
      fc.property(text, (value) => {
        let isJson = true;
        try {
          JSON.parse(value);
        } catch {
          isJson = false;
        }
        return (jsonSyntaxError(value) === undefined) === isJson;
      }),
      { numRuns: 3000 },
    );
  });
});

const value = { 質問: '「ユーザ名」が分からない。', 表: 'ソ能表①ｱ' };
const text = JSON.stringify(value);
const eucJp = [0xb4, 0xc1, 0xbb, 0xfa, 0xa4, 0xab, 0xa4, 0xca];

describe('the encoding of a document', () => {
  it('may be UTF-8, with or without a byte order mark', () => {
    assert.deepEqual(decodeFaqJson(bytesOf(text)), value);
    assert.deepEqual(decodeFaqJson(bytesOf(`\ufeff${text}`)), value);
  });

  for (const contentType of [
    undefined,
    'application/json',
    'application/json; charset=utf-8',
    'text/plain; charset="Shift_JIS"',
    'text/plain;charset=Windows-31J',
  ]) {
    it(`may be Shift_JIS with any header: ${contentType ?? 'nothing'}`, () => {
      assert.deepEqual(decodeFaqJson(shiftJis(text), contentType), value);
    });
  }

  it('may be Shift_JIS with only half-width kana, if the header says so', () => {
    assert.deepEqual(decodeFaqJson(shiftJis('["ｱｲｳｴ"]'), 'application/json; charset=x-sjis'), ['ｱｲｳｴ']);
  });

  const others: [what: string, content: JsonCase[1], contentType?: string][] = [
    ['EUC-JP', [0x5b, 0x22, ...eucJp, 0x22, 0x5d]],
    ['EUC-JP that says so', [0x5b, 0x22, ...eucJp, 0x22, 0x5d], 'application/json; charset=EUC-JP'],
    ['ISO-2022-JP', '["\u001b$B4A;z\u001b(B"]'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x5b, 0x00, 0x5d]],
    ['UTF-16 without a byte order mark', [0x5b, 0x00, 0x5d, 0x00]],
    ['bytes of nothing', [0x80, 0xff, 0xa0]],
  ];
  for (const [what, content, contentType] of others) {
    it(`is rejected with a message if it is another: ${what}`, () => {
      const error = errorOf(bytesOf(content), contentType);
      assert.equal(error.code, 'encoding');
      assert.match(error.message, /is neither UTF-8 nor Shift_JIS; save it as UTF-8/);
      assert.match(error.messageJa, /UTF-8で保存してください/);
    });
  }
});

describe('a file that is not a document', () => {
  for (const html of ['<!doctype html><title>404</title>', '\n <html>', '\ufeff<HTML>', '<?xml version="1.0"?>']) {
    it(`is reported as HTML: ${html.trim()}`, () => {
      assert.equal(errorOf(bytesOf(html), 'application/json').code, 'not-json');
      assert.match(errorOf(bytesOf(html)).message, /is HTML, not JSON/);
    });
  }

  it('is not JSON with the content type of HTML: that is read', () => {
    assert.deepEqual(decodeFaqJson(bytesOf('{"a":1}'), 'text/html; charset=utf-8'), { a: 1 });
  });

  it('is reported if it is larger than 5 MB', () => {
    const largest = `"${'a'.repeat(maximumBytes - 2)}"`;
    assert.equal(typeof decodeFaqJson(bytesOf(largest)), 'string');
    const error = errorOf(bytesOf(`${largest} `));
    assert.equal(error.code, 'too-large');
    assert.match(error.message, /is larger than 5 MB/);
    assert.match(error.messageJa, /5MBを超えています/);
  });
});
