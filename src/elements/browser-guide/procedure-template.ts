import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BrowserGuide, Guide } from '../../content/types/faq.js';
import { msg } from '../../i18n/msg.js';
import { renderInlines } from '../content/inlines-template.js';
import type { InlineContext } from '../content/context.js';
import { heading } from '../shared/heading-template.js';
import { renderAddress, renderCurrentProcedure, renderSteps, renderUnchecked } from './current-steps-template.js';
import type { CopyAddress } from './current-steps-template.js';

/**
 * The procedures of a topic.
 * @param procedures - one for each browser, rendered.
 */
export function renderGuide(
  { title, topic, intro }: Guide,
  headingLevel: number,
  procedures: unknown,
  context: InlineContext,
  titleId?: string,
): TemplateResult {
  return html`<div class="guide" part="guide">
    ${heading(
      headingLevel,
      title ?? (topic === 'cache' ? msg('キャッシュクリアの手順') : msg('ポップアップを許可する手順')),
      'guide-title',
      titleId,
    )}
    ${intro ? html`<p>${renderInlines(intro, context)}</p>` : nothing} ${procedures}
  </div>`;
}

/** The steps of the ministry's document, the current ones, and the address that the browser asks for. */
export function renderProcedure(
  { topic, site }: Guide,
  { browser, steps, current }: BrowserGuide,
  headingLevel: number,
  copyAddress: CopyAddress,
  context: InlineContext,
): TemplateResult {
  const original = html`<section class="procedure" part="original">
    ${heading(headingLevel, msg('厚生労働省の文書にある手順（原文）'), 'procedure-title')}
    ${renderSteps(steps, context)}
  </section>`;
  const renderedCurrent = current
    ? renderCurrentProcedure(current, browser, headingLevel, copyAddress, context)
    : topic === 'cache'
      ? renderNoCurrent()
      : nothing;
  // Allowing one site is safer than allowing every pop-up, as the document says: it comes first.
  return html`<div class="procedures">
      ${topic === 'popup' ? [renderedCurrent, original] : [original, renderedCurrent]}
    </div>
    ${site ? renderAddress(site.label, site.url, copyAddress('site', site.url)) : nothing}`;
}

const renderNoCurrent = (): TemplateResult =>
  html`<p class="checked" part="checked">
    ${renderUnchecked(msg('このブラウザの現在の表記は、gmis-widgetsではまだ確認していません。'))}
  </p>`;
