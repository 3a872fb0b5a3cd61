import { audiencesOf } from '../../../content/select/audiences.js';
import { areasOf, contactsFor } from '../../../content/select/contacts-for.js';
import { visibleEntries } from '../../../content/select/visible-entries.js';
import { knownAudiences } from '../../../content/text/audience-names.js';
import type { Entry, FaqDocument, Language } from '../../../content/types/faq.js';
import { msg } from '../../../i18n/msg.js';
import type { DocumentView, Remainder } from '../document-view.js';
import { renderContacts } from './contacts-template.js';
import { renderCustomBlock } from './custom-blocks-template.js';
import { renderExtras, renderPublisherBadge } from './entry-extras-template.js';
import { renderFilter } from './filter-template.js';
import { renderCustomLink } from './links-template.js';
import { paginate } from './pagination.js';
import { renderRemainder } from './remainder-template.js';
import { renderSources } from './sources-template.js';

/** Everything that decides which parts of a document are shown. */
export interface ViewState {
  language: Language;
  /** The choice of the page or the visitor; `undefined` for none. */
  audience: string | undefined;
  area: string | undefined;
  /** Whether the visitor may choose, because the page does not. */
  choosesAudience: boolean;
  choosesArea: boolean;
  /** The ids of entries that a visitor has navigated to. */
  revealed: ReadonlySet<string>;
}

/** What a visitor can change. */
export interface ViewActions {
  chooseAudience(audience: string | undefined): void;
  chooseArea(area: string | undefined): void;
  /** Resets the visitor's choice of an audience if it hides the entry, and shows the entry's page. */
  reveal(id: string, isHidden: boolean): void;
  /** Shows the next page of a long list, which starts with the entry. */
  showMore(id: string): void;
}

/** Values that stay the same for a document on one day, and are slow to compute. */
export interface VisibleEntries {
  entries: readonly Entry[];
  ids: ReadonlySet<string>;
  /** Whether anything in the document depends on the audience. */
  dependsOnAudience: boolean;
}

/** @param today - the day in Japan, `YYYY-MM-DD`. */
export function visibleEntriesOf(document: FaqDocument, audience: string | undefined, today: string): VisibleEntries {
  const entries = visibleEntries(document, { audience, now: new Date(`${today}T00:00:00+09:00`) });
  return { entries, ids: new Set(entries.map(({ id }) => id)), dependsOnAudience: audiencesOf(document).length > 0 };
}

/** A custom document, or the ministry's with custom content merged into it. */
export class CustomDocumentView implements DocumentView {
  readonly document: FaqDocument;
  readonly #visible: VisibleEntries;
  readonly #state: ViewState;
  readonly #actions: ViewActions;

  constructor(document: FaqDocument, visible: VisibleEntries, state: ViewState, actions: ViewActions) {
    this.document = document;
    this.#visible = visible;
    this.#state = state;
    this.#actions = actions;
  }

  get entries(): readonly Entry[] {
    return this.#visible.entries;
  }

  get extension(): DocumentView['extension'] {
    const { audience, language: lang } = this.#state;
    const { document } = this;
    const branch = { audience, audiences: knownAudiences(document, lang), lang };
    return {
      link: (link, text) =>
        renderCustomLink(link, text, { notation: document.linkNotation ?? {}, lang, pageHost: location.host }),
      block: (block, context) => renderCustomBlock(block, context, branch),
      below: (entry, context) => renderExtras(entry, document, this.#visible.ids, context, lang),
    };
  }

  has(id: string): boolean {
    return this.#visible.ids.has(id);
  }

  paginate(lists: readonly (readonly Entry[])[]): ReturnType<DocumentView['paginate']> {
    return paginate(lists, this.#state.revealed);
  }

  renderRemainder(remainder: Remainder): unknown {
    return renderRemainder(remainder, (id) => {
      this.#actions.showMore(id);
    });
  }

  renderFilters(): unknown {
    const { audience, area, choosesAudience, choosesArea, language } = this.#state;
    const { document } = this;
    const hasAudiences = choosesAudience && this.#visible.dependsOnAudience;
    return [
      renderFilter({
        id: 'audience',
        label: msg('施設の種別'),
        options: hasAudiences ? knownAudiences(document, language) : [],
        chosen: audience,
        onChoose: (id) => {
          this.#actions.chooseAudience(id);
        },
      }),
      renderFilter({
        id: 'area',
        label: msg('地域'),
        options: choosesArea ? areasOf(document).map((name) => ({ id: name, title: name })) : [],
        chosen: area,
        onChoose: (id) => {
          this.#actions.chooseArea(id);
        },
      }),
    ];
  }

  renderBadge(item: Parameters<DocumentView['renderBadge']>[0]): unknown {
    return renderPublisherBadge(item, this.#state.language);
  }

  renderContacts(entry?: Entry): unknown {
    const { audience, area } = this.#state;
    const contacts = contactsFor(this.document, entry, { audience, area });
    return contacts.length === 0 ? undefined : renderContacts(contacts);
  }

  renderSources(): unknown {
    return renderSources(this.document, this.#state.language);
  }

  reveal(id: string): void {
    this.#actions.reveal(id, !this.has(id));
  }
}
