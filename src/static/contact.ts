import { joinNames } from '../content/text/join-names.js';
import { safeUrl } from '../content/text/safe-url.js';
import type { Contact } from '../content/types/faq.js';
import { telephoneUrl } from '../content/text/telephone-url.js';
import { heading, markup } from './markup.js';
import type { Markup, Part } from './markup.js';
import { langAttribute, renderLink } from './inlines.js';
import type { Words } from './messages.js';

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

/**
 * The way on for whom no answer helped.
 * @param own - the windows that the document names; what the page itself names comes before them.
 */
export function renderContact(
  contact: StaticContact,
  level: number,
  words: Words,
  own: readonly Contact[] = [],
): Markup {
  const given = renderFacts(contact, words);
  return markup`<section class="gmis-static-contact">
${heading(level, words.furtherHelp, 'contact-title')}
${given.length > 0 ? markup`<dl>${given}</dl>\n` : own.length > 0 ? renderOwn(own, words) : markup`<p>${words.prefecture}</p>`}
</section>\n`;
}

/** The way on at the end of an answer: the windows that fit it. */
export const renderAnswerContact = (own: readonly Contact[], words: Words): Markup =>
  markup`<div class="gmis-static-contact">
<p><b>${words.furtherHelp}</b></p>
${renderOwn(own, words)}</div>\n`;

/** Whether the page itself names a window, which then stands in the place of the document's. */
export const isGiven = ({ name = '', tel = '', url = '', hours = '' }: StaticContact): boolean =>
  `${name}${tel}${url}${hours}` !== '';

const renderOwn = (own: readonly Contact[], words: Words): Markup[] =>
  own.map((each) => markup`<dl>${renderOwnFacts(each, words)}</dl>\n`);

const renderOwnFacts = (contact: Contact, words: Words): Markup[] => [
  ...renderFacts(contact, words, contact.lang),
  ...(contact.mail === undefined
    ? []
    : [renderFact(words.mail, markup`<a href="mailto:${contact.mail}">${contact.mail}</a>`)]),
  ...(contact.areas === undefined ? [] : [renderFact(words.areas, joinNames(contact.areas), contact.lang)]),
];

/** @param lang - of the value, where it is not that of the whole. */
const renderFact = (term: string, value: Part, lang?: string): Markup =>
  markup`<div><dt>${term}</dt><dd${langAttribute(lang)}>${value}</dd></div>`;

function renderTelephone(tel: string): Part {
  const url = telephoneUrl(tel);
  return url === undefined ? tel : markup`<a href="${url}">${tel}</a>`;
}

function renderFacts(
  { name = '', tel = '', url = '', hours = '' }: StaticContact,
  words: Words,
  lang?: string,
): Markup[] {
  const facts: Markup[] = [];
  const add = (term: string, value: Part, valueLang?: string): void => {
    facts.push(renderFact(term, value, valueLang));
  };
  if (name !== '' || safeUrl(url) !== undefined) {
    add(words.contact, renderLink(url, name === '' ? words.contactPage : name), name === '' ? undefined : lang);
  }
  if (tel !== '') add(words.telephone, renderTelephone(tel));
  if (hours !== '') add(words.hours, hours, lang);
  return facts;
}
