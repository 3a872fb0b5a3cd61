import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { safeUrl } from '../../content/text/safe-url.js';
import { telephoneUrl } from '../../content/text/telephone-url.js';
import { renderLink } from '../content/inlines-template.js';
import { heading } from '../shared/heading-template.js';
import { phoneIcon } from '../shared/icons.js';
import { msg } from '../../i18n/msg.js';
import { isHydrating } from '../shared/hydration.js';

/** The site's contact for questions; absent fields are not shown, and nothing is made up. */
export interface Contact {
  name: string;
  /** A telephone number as people write it. */
  tel: string;
  /** An `https:` or `mailto:` address. */
  url: string;
  /** Opening hours in words. */
  hours: string;
  /** Whether the page's author has filled the slot `contact`. */
  slotted: boolean;
}

/** The attributes of an element that describe the contact. */
export interface ContactHost extends LitElement {
  contactName: string;
  contactTel: string;
  contactUrl: string;
  contactHours: string;
}

export const contactOf = (host: ContactHost): Contact => ({
  name: host.contactName,
  tel: host.contactTel,
  url: host.contactUrl,
  hours: host.contactHours,
  slotted: !isHydrating(host) && host.querySelector(':scope > [slot="contact"]') !== null,
});

/** Whether the page's author has given a contact in attributes. */
export const isGiven = ({ name, tel, url, hours }: Contact): boolean => `${name}${tel}${url}${hours}` !== '';

/** The id of the section below the questions, unique in its shadow root. */
export const sectionId = 'contact';

/**
 * The section with contacts below the questions.
 * @param own - the rendered contacts of the custom document; a contact that the page gives replaces them.
 */
export function renderContactSection(
  contact: Contact,
  headingLevel: number,
  onSlotChange: () => void,
  own?: unknown,
): TemplateResult {
  return html`<section class="contact" part="contact" id=${sectionId} tabindex="-1">
    ${heading(headingLevel, msg('解決しないときは'), 'contact-title')}
    <slot name="contact" @slotchange=${onSlotChange}>${renderContact(contact, own)}</slot>
  </section>`;
}

export const renderContact = (contact: Contact, own: unknown): unknown =>
  renderKnownContact(contact, own) ?? html`<p>${msg('都道府県の窓口にお問い合わせください。')}</p>`;

/** The contact that the page gives, else those of its document; `undefined` if there are none. */
export const renderKnownContact = (contact: Contact, own: unknown): unknown =>
  isGiven(contact) ? renderFacts(contact) : own;

/**
 * @param more - further facts.
 * @param lang - of the values, if it differs from the language around them.
 */
export function renderFacts(
  { name, tel, url, hours }: Omit<Contact, 'slotted'>,
  more?: unknown,
  lang?: string,
): TemplateResult {
  const href = safeUrl(url);
  const dial = telephoneUrl(tel);
  return html`<dl class="contact-facts">
    ${
      name === '' && href === undefined
        ? nothing
        : renderFact(msg('窓口'), renderLink(href, name || msg('お問い合わせ先のページ')), lang)
    }
    ${
      tel === ''
        ? nothing
        : renderFact(msg('電話'), dial === undefined ? tel : html`<a class="tel" href=${dial}>${phoneIcon}${tel}</a>`)
    }
    ${hours === '' ? nothing : renderFact(msg('受付時間'), hours, lang)} ${more}
  </dl>`;
}

export function renderFact(term: string, value: unknown, lang?: string): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd lang=${lang ?? nothing}>${value}</dd>
  </div>`;
}
