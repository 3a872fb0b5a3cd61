import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderKnownContact, sectionId } from './contact-template.js';
import type { Contact } from './contact-template.js';
import { msg } from '../../i18n/msg.js';

/** What the footer of an answer needs from its element. */
export interface AnswerFooterState {
  askFeedback: boolean;
  /** The visitor's feedback on the answer, if any. */
  solved: boolean | undefined;
  onFeedback: (solved: boolean) => void;
  /** The contact that the page gives. */
  contact: Contact;
  /** The rendered contacts of the custom document for this answer; a contact that the page gives replaces them. */
  ownContacts: unknown;
}

/**
 * The footer of an answer: feedback, a contact for visitors whom the answer did not help, and the copy and print buttons.
 * @param tools - those buttons.
 */
export function renderAnswerFooter(state: AnswerFooterState, tools: TemplateResult): TemplateResult {
  return html`<footer class="answer-footer">
    ${state.askFeedback ? renderFeedback(state) : nothing} ${renderAnswerContact(state.contact, state.ownContacts)}
    ${tools}
  </footer>`;
}

function renderFeedback({ solved, onFeedback }: AnswerFooterState): TemplateResult {
  const button = (value: boolean, label: string): TemplateResult =>
    html`<button
      class="button button-small"
      part="feedback"
      type="button"
      aria-pressed=${solved === value}
      @click=${() => {
        onFeedback(value);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="feedback" role="group" aria-label=${msg('解決しましたか')}>
    <span aria-hidden="true">${msg('解決しましたか')}</span>
    ${button(true, msg('はい'))} ${button(false, msg('いいえ'))}
  </div>`;
}

/** Empty if neither the page nor its document gives a contact. */
export function renderAnswerContact(contact: Contact, own: unknown): TemplateResult | typeof nothing {
  if (contact.slotted) {
    return html`<button class="button button-small" part="answer-contact" type="button" @click=${showSection}>
      ${msg('解決しないときは（お問い合わせ先を見る）')}
    </button>`;
  }
  const facts = renderKnownContact(contact, own);
  if (facts === undefined) return nothing;
  return html`<div class="answer-contact" part="answer-contact">
    <p class="answer-contact-title">${msg('解決しないときは')}</p>
    ${facts}
  </div>`;
}

function showSection(event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const section = root.getElementById(sectionId);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
