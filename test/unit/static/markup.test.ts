import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escapeHtml, heading, markup } from '../../../src/static/markup.js';

describe('markup', () => {
  it('escapes every value, in text and in attributes', () => {
    const hostile = `<img src=x onerror='a'> & "b"`;
    assert.equal(
      markup`<p title="${hostile}">${hostile}</p>`.html,
      '<p title="&lt;img src=x onerror=&#39;a&#39;&gt; &amp; &quot;b&quot;">' +
        '&lt;img src=x onerror=&#39;a&#39;&gt; &amp; &quot;b&quot;</p>',
    );
  });

  it('keeps a carriage return, which a parser would turn into a line feed', () => {
    assert.equal(escapeHtml('a\r\nb'), 'a&#13;\nb');
  });

  it('does not escape twice what is markup already, in lists neither', () => {
    assert.equal(
      markup`<ul>${['a & b', 'c'].map((item) => markup`<li>${item}</li>`)}</ul>`.html,
      '<ul><li>a &amp; b</li><li>c</li></ul>',
    );
  });

  it('leaves nothing for what is absent, and 0 for 0', () => {
    assert.equal(markup`${undefined}${false}${0}`.html, '0');
  });

  it('keeps headings between 2 and 6', () => {
    assert.match(heading(0, 'a', 'x').html, /^<h2 /);
    assert.match(heading(9, 'a', 'x').html, /^<h6 /);
  });
});
