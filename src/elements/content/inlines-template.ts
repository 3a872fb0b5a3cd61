import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../../content/text/safe-url.js';
import type { Field, Inline, NoteBlock } from '../../content/types/faq.js';
import { infoIcon } from '../shared/icons.js';
import type { InlineContext } from './context.js';
import { msg } from '../../i18n/msg.js';

/** A note; a note by gmis-widgets says so, so that nobody takes it for the publisher's. */
export function renderNote({ origin, content }: NoteBlock, context: InlineContext): TemplateResult {
  const text = renderInlines(content, context);
  return origin === 'editor' ? renderEditorNote(text) : html`<p class="note">${text}</p>`;
}

export const renderEditorNote = (text: unknown): TemplateResult =>
  html`<p class="note note-editor" part="note">
    ${infoIcon}<span><b class="origin">${msg('gmis-widgetsによる注')}</b> ${text}</span>
  </p>`;

export function renderFields(fields: readonly Field[], context: InlineContext): TemplateResult {
  return html`<dl class="fields">
    ${fields.map(
      ({ term, content }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${renderInlines(content, context)}</dd>
        </div>`,
    )}
  </dl>`;
}

export function renderInlines(content: readonly Inline[], context: InlineContext): unknown {
  const [first] = content;
  // Rendering a list costs one part per item, and most texts have a single item.
  if (content.length === 1 && typeof first === 'string') return renderText(first, context);
  return content.map((inline) => {
    if (typeof inline === 'string') return renderText(inline, context);
    const text = renderText(inline.text, context);
    switch (inline.type) {
      case 'emphasis':
        return html`<em>${text}</em>`;
      case 'menu':
        return html`<b class="menu">${text}</b>`;
      case 'language':
        return html`<span lang=${inline.lang}>${text}</span>`;
      case 'entry':
        return renderLink(context.entryUrl(inline.entry), text);
      case 'link': {
        if (context.extension) return context.extension.link(inline, text);
        const url = safeUrl(inline.url);
        if (url === undefined) return text;
        return html`<a href=${url} class=${inline.text === inline.url ? 'address' : nothing} rel="noreferrer"
          >${text}</a
        >`;
      }
    }
  });
}

/** A link, or only its text if there is no address. */
export const renderLink = (url: string | undefined, text: unknown): unknown =>
  url === undefined ? text : html`<a href=${url}>${text}</a>`;

/**
 * A text with the search terms marked.
 * @param render - renders the text inside and between the marks.
 */
export function renderText(
  text: string,
  { highlight }: Pick<InlineContext, 'highlight'>,
  render: (part: string) => unknown = (part) => part,
): unknown {
  const ranges = highlight(text);
  if (ranges.length === 0) return render(text);
  const parts: unknown[] = [];
  let end = 0;
  for (const [first, next] of ranges) {
    // Screen readers would skip a text node between two marks that is only a space.
    const start = /\S/.test(text.slice(end, first)) ? first : end;
    parts.push(render(text.slice(end, start)), html`<mark>${render(text.slice(start, next))}</mark>`);
    end = next;
  }
  parts.push(render(text.slice(end)));
  return parts;
}
