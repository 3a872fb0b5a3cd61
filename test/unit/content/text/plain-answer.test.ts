import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linked, paragraphsOf } from '../../../../src/content/text/plain-answer.js';
import { inlineText } from '../../../../src/content/text/plain-text.js';

const linksOf = (text: string) =>
  linked(text).flatMap((inline) => (typeof inline === 'object' && inline.type === 'link' ? [inline.url] : []));

describe('links in plain text', () => {
  const cases: [text: string, ...urls: string[]][] = [
    ['詳細は https://pref.example/gmis/ をご覧ください。', 'https://pref.example/gmis/'],
    ['詳細はhttps://pref.example/gmis/をご覧ください。', 'https://pref.example/gmis/'],
    ['（https://pref.example/a?b=c&d=%E3%81%82#e）', 'https://pref.example/a?b=c&d=%E3%81%82#e'],
    ['See https://pref.example/a.', 'https://pref.example/a'],
    ['(https://pref.example/a_(b))', 'https://pref.example/a_(b)'],
    ['http://pref.example, https://city.example!', 'http://pref.example', 'https://city.example'],
    ['連絡先：gmis@pref.example。', 'mailto:gmis@pref.example'],
    ['< info@g-mis.net >からのメール', 'mailto:info@g-mis.net'],
    ['gmis.help+a@mail.pref.example.', 'mailto:gmis.help+a@mail.pref.example'],
    ['https://user@pref.example/', 'https://user@pref.example/'],
    ['javascript:alert(1) ftp://pref.example @g-mis.net a@b'],
    ['https:// と http://[ と mailto:'],
    ['文だけ'],
    [''],
  ];
  for (const [text, ...urls] of cases) {
    it(text === '' ? 'none in an empty text' : text, () => {
      assert.deepEqual(linksOf(text), urls);
      assert.equal(inlineText(linked(text)), text);
    });
  }

  it('never lose or add a letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('http://', 'https://a.b', '@', 'a', '.', '(', ')', '。', ' ', '\n'),
    });
    fc.assert(fc.property(text, (value) => inlineText(linked(value)) === value));
  });
});

describe('a plain answer', () => {
  it('has a paragraph for each part between blank lines', () => {
    assert.deepEqual(paragraphsOf('一\n二\n\n \n三 https://a.example/'), [
      { type: 'paragraph', content: ['一\n二'] },
      { type: 'paragraph', content: ['三 ', { type: 'link', text: 'https://a.example/', url: 'https://a.example/' }] },
    ]);
  });
});
