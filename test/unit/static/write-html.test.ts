import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import { heading } from '../../../src/elements/shared/heading-template.js';
import { infoIcon } from '../../../src/elements/shared/icons.js';
import { escapeHtml, writeHtml } from '../../../src/static/write-html.js';

describe('the writer of static HTML', () => {
  it('escapes every value, in text and in attributes', () => {
    const hostile = `<img src=x onerror='a'> & "b"`;
    assert.equal(
      writeHtml(html`<b title=${hostile}>${hostile}</b>`),
      '<b title="&lt;img src=x onerror=&#39;a&#39;&gt; &amp; &quot;b&quot;">' +
        '&lt;img src=x onerror=&#39;a&#39;&gt; &amp; &quot;b&quot;</b>',
    );
  });

  it('keeps a carriage return, which a parser would turn into a line feed', () => {
    assert.equal(escapeHtml('a\r\nb'), 'a&#13;\nb');
  });

  it('does not change text that looks like a class, a part or an attribute', () => {
    const text = ' class="a" part="b" <p> c=';
    assert.equal(writeHtml(html`<b>${text}</b>`), `<b>${escapeHtml(text)}</b>`);
    assert.equal(writeHtml(html`<b>a c=${1}</b>`), '<b>a c=1</b>');
  });

  it('writes templates and lists within each other', () => {
    assert.equal(
      writeHtml(html`<b>${['a & b', 'c'].map((item) => html`<i>${item}</i>`)}</b>`),
      '<b><i>a &amp; b</i><i>c</i></b>',
    );
  });

  it('writes nothing for what is absent, and 0 for 0', () => {
    assert.equal(writeHtml([undefined, null, false, nothing, '', 0]), '0');
  });

  it('leaves out an attribute whose value is `nothing`', () => {
    assert.equal(writeHtml(html`<i lang=${nothing} title=${'a'} class=${nothing}></i>`), '<i title="a"></i>');
  });

  it('writes a boolean attribute only if it is true', () => {
    assert.equal(writeHtml(html`<i ?hidden=${true}></i><i ?hidden=${false}></i>`), '<i hidden></i><i></i>');
  });

  it('leaves out properties and listeners', () => {
    assert.equal(writeHtml(html`<i .rest=${[1]} @click=${() => undefined} title="a"></i>`), '<i title="a"></i>');
  });

  it('writes values within quoted attributes', () => {
    assert.equal(writeHtml(html`<a href="mailto:${'a&b'}">c</a>`), '<a href="mailto:a&amp;b">c</a>');
  });

  it('puts the prefix before every class, and leaves out empty ones and `part`', () => {
    assert.equal(
      writeHtml(html`<i class="a b" part="c"></i><i class=${'d'} part=${'e'}></i><i class=${''}></i>`),
      '<i class="gmis-static-a gmis-static-b"></i><i class="gmis-static-d"></i><i></i>',
    );
  });

  it('leaves out decoration', () => {
    assert.equal(writeHtml(html`<b>${infoIcon}a</b>`), '<b>a</b>');
    assert.equal(writeHtml(html`<b>${html`<i data-a=${'b'} aria-hidden="true"></i>`}</b>`), '<b></b>');
  });

  it('writes a line for each block, and keeps the space between words', () => {
    assert.equal(
      writeHtml(
        html`<div>
          <p>a <b>b</b> ${'c'}</p>
          <img alt="d" />
        </div>`,
      ),
      '<div><p>a <b>b</b> c</p>\n<img alt="d"></div>\n',
    );
  });

  it('keeps headings between 2 and 6', () => {
    assert.match(writeHtml(heading(0, 'a', 'x')), /^<h2 /);
    assert.match(writeHtml(heading(9, 'a', 'x')), /^<h6 /);
  });
});
