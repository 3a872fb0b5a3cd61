import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { contactsFor } from '../content/select/contacts-for.js';
import { visibleEntries } from '../content/select/visible-entries.js';
import { knownAudiences } from '../content/text/audience-names.js';
import type { Entry, FaqDocument } from '../content/types/faq.js';
import { renderBlocks } from '../elements/content/blocks-template.js';
import type { BlockContext } from '../elements/content/context.js';
import { renderEnvironments } from '../elements/environment/environments-template.js';
import { renderAnswerContact } from '../elements/faq/answer-footer-template.js';
import { isGiven, renderContact } from '../elements/faq/contact-template.js';
import type { Contact } from '../elements/faq/contact-template.js';
import { renderContacts } from '../elements/faq/custom/contacts-template.js';
import { renderCustomBlock } from '../elements/faq/custom/custom-blocks-template.js';
import {
  renderExtras,
  renderPublisherBadge,
  renderQuestionLink,
} from '../elements/faq/custom/entry-extras-template.js';
import { renderCustomLink } from '../elements/faq/custom/links-template.js';
import { renderSources } from '../elements/faq/custom/sources-template.js';
import { entryFragment } from '../elements/faq/deep-link-controller.js';
import { renderCategory, renderQuestion } from '../elements/faq/entry-template.js';
import { renderHeader } from '../elements/faq/header-template.js';
import { heading } from '../elements/shared/heading-template.js';
import { msg } from '../i18n/msg.js';
import { renderStaticConnection, renderStaticGuide } from './guide-template.js';

/** The site's contact for questions; what is absent is not shown. */
export interface StaticContact {
  name?: string | undefined;
  /** A telephone number as people write it. */
  tel?: string | undefined;
  /** An `https:`, `http:`, `mailto:` or `tel:` address. */
  url?: string | undefined;
  /** Opening hours in words. */
  hours?: string | undefined;
}

/** What the page determines, not the document. */
export interface StaticPage {
  lang: string;
  /** Whether what can be closed starts open. */
  open: boolean;
  /** `undefined` if not known. */
  pageHost: string | undefined;
  contact: StaticContact;
}

/** The questions and answers of `<gmis-faq>`. @param level - of the headings of the questions, 2 to 6. */
export function renderStaticFaq(complete: FaqDocument, level: number, page: StaticPage): unknown {
  const document = { ...complete, entries: visibleEntries(complete) };
  const { lang, open } = page;
  const context = contextOf(document, level + 1, page);
  const { name = '', tel = '', url = '', hours = '' } = page.contact;
  const contact: Contact = { name, tel, url, hours, slotted: false };
  const general = contactsFor(document, undefined);
  // Contacts for certain questions appear with them, unless the page names one for all.
  const routes = !isGiven(contact) && (document.contacts ?? []).some(({ topics, entries }) => topics ?? entries);
  const answerContact = (entry: Entry): unknown => {
    const contacts = routes ? contactsFor(document, entry) : [];
    return contacts.length === 0 ? nothing : renderAnswerContact(contact, renderContacts(contacts));
  };
  return [
    renderHeader(document, level - 2, context),
    renderForInternetExplorer(),
    open ? renderContents(document, context) : renderReserve(),
    document.categories.map((category) => {
      const entries = document.entries.filter((entry) => entry.category === category.id);
      if (entries.length === 0) return nothing;
      const list = entries.map((entry) => renderEntry(entry, level, page, answerContact(entry), context));
      return renderCategory(category, level, list, renderPublisherBadge(category, lang));
    }),
    html`<section class="contact">
      ${heading(level - 1, msg('解決しないときは'), 'contact-title')}
      ${renderContact(contact, general.length === 0 ? undefined : renderContacts(general))}
    </section>`,
    renderSources(document, lang),
  ];
}

/** Where static HTML differs from the elements: no search terms, no buttons, links whose mark is an `<img>`. */
function contextOf(document: FaqDocument, headingLevel: number, { lang, open, pageHost }: StaticPage): BlockContext {
  const shown = new Set(document.entries.map(({ id }) => id));
  const links = { notation: document.linkNotation ?? {}, lang, pageHost, renderIcon };
  const branch = { audience: undefined, audiences: knownAudiences(document, lang), lang };
  const context: BlockContext = {
    headingLevel,
    highlight: () => [],
    entryUrl: (id) => (shown.has(id) ? entryFragment(id) : undefined),
    extension: {
      link: (link, text) => renderCustomLink(link, text, links),
      block: (block, inBlock) => renderCustomBlock(block, inBlock, branch),
      below: (entry, inEntry) => renderExtras(entry, document, shown, inEntry, lang),
    },
    renderGuide: (topic, level) =>
      document.guides?.guides
        .filter((guide) => guide.topic === topic)
        .map((guide) => renderStaticGuide(guide, level, open, context)),
    renderEnvironments: () => document.environments && renderEnvironments(document.environments, undefined, context),
    renderConnection: (level) => renderStaticConnection(level, context),
  };
  return context;
}

const externalIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5" fill="none" stroke="#00118f" stroke-width="2"/></svg>',
)}`;

/** A CMS strips `<svg>`, and may strip the address of an image; its alternative text is read then. */
const renderIcon = (text: string): TemplateResult =>
  html`<img class="icon" src=${externalIcon} alt=${text} width="16" height="16" />`;

/** If all answers are open, a list of questions comes first. */
const renderContents = ({ entries }: FaqDocument, context: BlockContext): TemplateResult =>
  html`<nav class="contents" aria-label=${msg('質問の一覧')}>
    <ul>
      ${entries.map((entry) => html`<li>${renderQuestionLink(entry, context)}</li>`)}
    </ul>
  </nav>`;

/** A browser opens `<details>` for a fragment inside it, not for its own id: so the id is inside. */
const renderEntry = (
  entry: Entry,
  level: number,
  { lang, open }: StaticPage,
  contact: unknown,
  context: BlockContext,
): TemplateResult =>
  html`<details class="entry" ?open=${open}>
    <summary>${heading(level, renderQuestion(entry, renderPublisherBadge(entry, lang), context), 'summary')}</summary>
    <div class="answer" id=${`gmis-${entry.id}`}>
      <div class="answer-text" lang=${entry.lang ?? nothing}>${renderBlocks(entry.answer, context)}</div>
      ${context.extension?.below(entry, context)} ${contact}
    </div>
  </details>`;

/** Shown by Internet Explorer only: it runs no script of ours, and cannot be used for G-MIS. */
export const renderForInternetExplorer = (): TemplateResult =>
  html`<p class="ie">
    <b>${msg('Internet Explorer（EdgeのIEモードを含む）は使用できません。別のブラウザで開いてください。')}</b>
  </p>`;

/** Reserves space for what only the element has (search box, verdict) while its script is loading. */
export const renderReserve = (): TemplateResult => html`<div class="reserve"></div>`;
