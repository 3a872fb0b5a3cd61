import { safeUrl } from '../faq/safe-url.js';
import { telephoneUrl } from '../faq/telephone-url.js';
import { heading, markup } from './markup.js';
import type { Markup, Part } from './markup.js';
import { renderLink } from './inlines.js';
import type { Words } from './words.js';

/** The site's own window for questions; what is absent is not shown, and nothing is invented. */
export interface StaticContact {
  name?: string | undefined;
  /** A telephone number as people write it. */
  tel?: string | undefined;
  /** An `https:`, `http:`, `mailto:` or `tel:` address. */
  url?: string | undefined;
  /** Opening hours in words. */
  hours?: string | undefined;
}

/** The way on for whom no answer helped. */
export function renderContact(contact: StaticContact, level: number, words: Words): Markup {
  const facts = renderFacts(contact, words);
  return markup`<section class="gmis-static-contact">
${heading(level, words.furtherHelp, 'contact-title')}
${facts.length === 0 ? markup`<p>${words.prefecture}</p>` : markup`<dl>${facts}</dl>`}
</section>\n`;
}

function renderFacts({ name = '', tel = '', url = '', hours = '' }: StaticContact, words: Words): Markup[] {
  const facts: Markup[] = [];
  const add = (term: string, value: Part): void => {
    facts.push(markup`<div><dt>${term}</dt><dd>${value}</dd></div>`);
  };
  if (name !== '' || safeUrl(url) !== undefined) {
    add(words.contact, renderLink(url, name === '' ? words.contactPage : name));
  }
  if (tel !== '') add(words.telephone, markup`<a href="${telephoneUrl(tel)}">${tel}</a>`);
  if (hours !== '') add(words.hours, hours);
  return facts;
}
