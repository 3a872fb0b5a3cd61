import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MailBlock, MailCallout } from '../../content/types/faq.js';
import type { BlockContext } from './context.js';
import { heading } from '../shared/heading-template.js';
import { mailIcon } from '../shared/icons.js';
import { renderFields, renderText } from './inlines-template.js';

/** A sample mail as a picture: subject and sender, lines for its text, and callouts that show where to look. */
export function renderMail(mail: MailBlock, context: BlockContext): TemplateResult {
  return html`<div class="mail" part="mail">
    ${heading(context.headingLevel, renderText(mail.title, context), 'mail-title')}
    <div class="mail-window">
      <div class="mail-head">${mailIcon}${renderFields(mail.fields, context)}</div>
      <div class="mail-body">
        ${bodyLines(2)} ${mail.callouts.map((callout) => html`${renderCallout(callout, context)}${bodyLines(1)}`)}
      </div>
    </div>
  </div>`;
}

function renderCallout({ target, text }: MailCallout, context: BlockContext): TemplateResult {
  return html`<div class="callout">
    <span class="callout-target" data-target=${target} aria-hidden="true"></span>
    <p class="callout-text">${renderText(text, context)}</p>
  </div>`;
}

/** They represent text that the document does not give. */
function bodyLines(count: number): TemplateResult[] {
  const lines: TemplateResult[] = [];
  for (let line = 0; line < count; line += 1) lines.push(html`<span class="mail-line" aria-hidden="true"></span>`);
  return lines;
}
