import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { joinNames } from '../../../content/text/join-names.js';
import type { Contact } from '../../../content/types/faq.js';
import { renderFact, renderFacts } from '../contact-template.js';
import { msg } from '../../../i18n/msg.js';

/** The matching contacts: a single one without a list, several as a list. */
export function renderContacts(contacts: readonly Contact[]): TemplateResult {
  const one = (contact: Contact): TemplateResult => renderContact(contact);
  if (contacts.length === 1) return one(contacts[0]);
  return html`<ul class="contact-list" part="contact-list">
    ${contacts.map((contact) => html`<li>${one(contact)}</li>`)}
  </ul>`;
}

const renderContact = ({ name, tel = '', url = '', hours = '', mail, areas, lang }: Contact): TemplateResult =>
  renderFacts(
    { name, tel, url, hours },
    html`${mail === undefined ? nothing : renderFact(msg('メール'), html`<a href="mailto:${mail}">${mail}</a>`)}${
      areas === undefined ? nothing : renderFact(msg('担当地域'), joinNames(areas), lang)
    }`,
    lang,
  );
