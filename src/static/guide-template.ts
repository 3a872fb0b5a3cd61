import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Guide } from '../content/types/faq.js';
import { renderGuide, renderProcedure } from '../elements/browser-guide/procedure-template.js';
import { renderEditorNote, renderInlines, renderNote } from '../elements/content/inlines-template.js';
import type { InlineContext } from '../elements/content/context.js';
import { siteName } from '../elements/environment/connection-messages.js';
import { heading } from '../elements/shared/heading-template.js';
import { connectionTargets } from '../environment/connection-targets.js';
import { msg } from '../i18n/msg.js';

/**
 * The procedures of a topic, a `<details>` for each browser. The one for Chrome is always open: most visitors have it,
 * and it is as high as any, so an element that replaces this content does not move the page.
 */
export function renderStaticGuide(guide: Guide, level: number, open: boolean, context: InlineContext): TemplateResult {
  const procedures = guide.browsers.map(
    (browser) =>
      html`<details ?open=${open || browser.browser === 'chrome'}>
        <summary>${heading(level + 1, browser.title, 'summary')}</summary>
        <div class="panel">${renderProcedure(guide, browser, level + 2, () => nothing, context)}</div>
      </details>`,
  );
  return renderGuide(guide, level, [procedures, guide.notes?.map((note) => renderNote(note, context))], context);
}

/** Without a script nothing can be checked for the visitors, but they can look for themselves. */
export function renderStaticConnection(level: number, context: InlineContext): TemplateResult {
  // These addresses are ours, so the site's marks for links do not apply.
  const plain = { ...context, custom: undefined };
  const look = msg('お使いのブラウザで、次のサイトが表示されるかどうかをお確かめください。');
  return html`<div class="guide">
    ${heading(level, msg('接続の確認'), 'guide-title')} ${renderEditorNote(look)}
    <ul>
      ${connectionTargets.map(
        ({ id, url }) => html`<li>${siteName({ id })} ${renderInlines([{ type: 'link', text: url, url }], plain)}</li>`,
      )}
    </ul>
  </div>`;
}
