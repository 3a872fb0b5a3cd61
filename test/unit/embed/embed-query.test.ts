import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readEmbedQuery, writeEmbedQuery } from '../../../src/embed/embed-query.js';
import type { EmbedOptions } from '../../../src/embed/embed-query.js';

const faq: EmbedOptions = { element: 'faq', lang: 'ja', attributes: {}, colors: {} };

describe('the query string of embed.html', () => {
  it('names an element, a language, attributes and colours', () => {
    assert.deepEqual(
      readEmbedQuery('?element=browser-guide&lang=en&topic=popup&heading-level=2&theme=dark&color-accent=%23a00'),
      {
        element: 'browser-guide',
        lang: 'en',
        attributes: { 'heading-level': '2', theme: 'dark', topic: 'popup' },
        colors: { '--gmis-color-accent': '#a00' },
      },
    );
    assert.deepEqual(readEmbedQuery('?contact-name=%E7%9C%8C&contact-tel=000&open=1-3&hide-search').attributes, {
      'contact-name': '県',
      'contact-tel': '000',
      open: '1-3',
      'hide-search': '',
    });
  });

  it('defaults to the questions in Japanese', () => {
    for (const search of ['', '?', '?element=script&lang=xx&onclick=x&src=https://evil.example&__proto__=1']) {
      assert.deepEqual(readEmbedQuery(search), faq, search);
    }
  });

  const refused = [
    ...['contact-url=javascript:alert(1)', 'contact-url=data:text/html,x', 'contact-url=nonsense', 'heading-level=1'],
    ...['heading-level=2.0', 'theme=red', 'density=', 'category=3', 'open=%3Cb%3E', 'hide-search=1', 'topic=popup'],
    ...['color-accent=red', 'color-accent=%23ff', 'color-accent=%23fff;x', 'color-focus=%23fff'],
    `contact-name=${'県'.repeat(201)}`,
  ];
  for (const search of refused) {
    it(`ignores ${search.slice(0, 40)}`, () => {
      assert.deepEqual(readEmbedQuery(`?${search}`), faq);
    });
  }

  it('ignores attributes that the element does not have', () => {
    assert.deepEqual(readEmbedQuery('?element=env-table&contact-name=x&topic=popup&open=1-3').attributes, {});
  });

  it('reads what it writes', () => {
    const color = fc.stringMatching(/^#[0-9a-f]{6}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('ja' as const, 'en' as const),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        color,
        (lang, name, link) => {
          const options: EmbedOptions = {
            element: 'faq',
            lang,
            attributes: { 'contact-name': name },
            colors: { '--gmis-color-link': link },
          };
          assert.deepEqual(readEmbedQuery(writeEmbedQuery(options)), options);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { element, lang } = readEmbedQuery(search);
        assert.ok(['faq', 'browser-guide', 'env-table'].includes(element) && ['ja', 'en'].includes(lang));
      }),
    );
  });
});
