import type { ReactiveController } from 'lit';
import { audiencesOf } from '../../../content/select/audiences.js';
import { knownAudiences } from '../../../content/text/audience-names.js';
import { areasOf, contactsFor } from '../../../content/select/contacts-for.js';
import { mergeFaq } from '../../../content/select/merge-faq.js';
import type { Category, Entry, FaqDocument } from '../../../content/types/faq.js';
import { dateInJapan, visibleEntries } from '../../../content/select/visible-entries.js';
import { addStyles } from '../../shared/add-styles.js';
import type { Announcer } from '../../shared/announcer.js';
import { renderError } from '../error-template.js';
import type { CustomContentHost } from '../custom-content-controller.js';
import type { ContentExtension } from '../../content/content-extension.js';
import { msg } from '../../../i18n/msg.js';
import { warnOnce } from '../../../util/warn-once.js';
import { renderCustomBlock } from './custom-blocks-template.js';
import { renderFilter } from './filter-template.js';
import { renderContacts } from './contacts-template.js';
import { renderBelow, renderMark } from './entry-extras-template.js';
import { renderCustomLink } from './links-template.js';
import { LongList } from './pagination.js';
import type { Rest } from './pagination.js';
import { customStyles } from './custom.styles.js';
import { CustomDocumentLoader } from './custom-document-loader.js';
import { renderRest, restsIn } from './remainder-template.js';
import { renderSources } from './sources-template.js';
import { FindableText } from './findable-text.js';

/** Both documents in one, and what they were made of. */
interface Merged {
  base: FaqDocument;
  own: FaqDocument;
  position: FaqDocument['position'];
  document: FaqDocument;
}

/** What is worked out once for a document as it is shown. */
interface Shown {
  document: FaqDocument;
  audience: string | undefined;
  today: string;
  entries: readonly Entry[];
  ids: ReadonlySet<string>;
  /** Whether anything in the document depends on the audience. */
  branches: boolean;
}

/**
 * Everything that a document of the site's own needs and the ministry's alone does not: reading it, putting both
 * together, and drawing what only such documents have. It is loaded with the first of them.
 */
export class CustomContent implements ReactiveController {
  readonly #host: CustomContentHost;
  readonly #source: CustomDocumentLoader;
  readonly #list = new LongList();
  readonly #standIns: FindableText;
  #merged: Merged | undefined;
  #shown: Shown | undefined;
  #audience: string | undefined;
  #area: string | undefined;

  /** @param failed - whether the visitor was told that the document could not be had. */
  constructor(host: CustomContentHost, announcer: Announcer, onReady: () => void, failed: boolean) {
    this.#host = host;
    this.#source = new CustomDocumentLoader(host, announcer, onReady, failed);
    addStyles(host, [customStyles]);
    this.#standIns = new FindableText((id) => void host.show(id, { focus: false }));
    host.addController(this);
  }

  hostConnected(): void {
    this.#standIns.connect();
  }

  hostDisconnected(): void {
    this.#standIns.disconnect();
  }

  hostUpdated(): void {
    if (this.#shown) this.#standIns.fill(restsIn(this.#host.renderRoot), this.#shown.document);
  }

  /** Whether a document is on its way. */
  get pending(): boolean {
    return this.#source.pending;
  }

  /** Starts to load where the host asks for another document than before. */
  update(base: FaqDocument): void {
    this.#source.update(base);
  }

  /** What is said where the document could not be had. */
  renderError(base: FaqDocument): unknown {
    if (!this.#source.failed) return undefined;
    return renderError(() => {
      this.#source.load(base);
    });
  }

  /** Both documents in one; `undefined` where there is none of the site's own. */
  document(base: FaqDocument): FaqDocument | undefined {
    if (!this.#source.own) return undefined;
    const { document: own, mode } = this.#source.own;
    const position = this.#host.position ?? own.position;
    const last = this.#merged;
    if (last?.base === base && last.own === own && last.position === position) return last.document;
    const { document } = mergeFaq(base, { ...own, position }, mode);
    this.#merged = { base, own, position, document: own.lang === base.lang ? document : marked(document) };
    return this.#merged.document;
  }

  /** The questions for the visitor on this day. */
  entries(document: FaqDocument): readonly Entry[] {
    return this.#shownOf(document).entries;
  }

  /** Whether a question is among those for the visitor on this day. */
  shows(document: FaqDocument, id: string): boolean {
    return this.#shownOf(document).ids.has(id);
  }

  /** Begins a drawing of so many questions. */
  begin(count: number): void {
    this.#list.begin(count);
  }

  /** The parts of a list to draw; see {@link LongList}. */
  parts(entries: readonly Entry[]): (Entry | Rest)[] {
    return this.#list.parts(entries);
  }

  /** Makes sure that a question is drawn; where it is for others than the visitor has chosen, the choice ends. */
  reveal(document: FaqDocument, id: string): void {
    if (!this.shows(document, id)) this.#audience = undefined;
    this.#list.reveal(id);
  }

  renderRest(rest: Rest): unknown {
    return renderRest(rest, (id) => {
      this.#list.reveal(id);
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => {
        this.#host.renderRoot.querySelector<HTMLElement>(`[id="question-${CSS.escape(id)}"]`)?.focus();
      });
    });
  }

  renderFilters(document: FaqDocument, lang: string): unknown {
    const { branches } = this.#shownOf(document);
    const audiences = branches && this.#host.audience === '' ? knownAudiences(document, lang) : [];
    const areas = this.#host.area === '' ? areasOf(document).map((area) => ({ id: area, title: area })) : [];
    return [
      renderFilter({
        id: 'audience',
        label: msg('施設の種別'),
        options: audiences,
        chosen: this.#audience,
        onChoose: (audience) => {
          this.#audience = audience;
          this.#host.requestUpdate();
        },
      }),
      renderFilter({
        id: 'area',
        label: msg('地域'),
        options: areas,
        chosen: this.#area,
        onChoose: (area) => {
          this.#area = area;
          this.#host.requestUpdate();
        },
      }),
    ];
  }

  drawing(document: FaqDocument, lang: string): ContentExtension {
    const branch = { audience: this.#audienceOf(document), audiences: knownAudiences(document, lang), lang };
    return {
      link: (link, text) => renderCustomLink(link, text, document.linkNotation ?? {}, lang),
      block: (block, context) => renderCustomBlock(block, context, branch),
      below: (entry, context) => renderBelow(entry, document, this.#shownOf(document).ids, context, lang),
    };
  }

  renderMark(of: Entry | Category, lang: string): unknown {
    return renderMark(of, lang);
  }

  renderSources(document: FaqDocument, lang: string): unknown {
    return renderSources(document, lang);
  }

  /** The windows for a question, or for the document as a whole; `undefined` where it names none that fits. */
  renderContacts(document: FaqDocument, entry?: Entry): unknown {
    const contacts = contactsFor(document, entry, {
      audience: this.#audienceOf(document),
      area: this.#areaOf(document),
    });
    return contacts.length === 0 ? undefined : renderContacts(contacts);
  }

  #audienceOf(document: FaqDocument): string | undefined {
    const { audience } = this.#host;
    if (audience === '') return this.#audience;
    const known = knownAudiences(document).map(({ id }) => id);
    return this.#known('audience', audience, known);
  }

  #areaOf(document: FaqDocument): string | undefined {
    const { area } = this.#host;
    return area === '' ? this.#area : this.#known('area', area, areasOf(document));
  }

  #known(attribute: string, value: string, known: readonly string[]): string | undefined {
    if (known.includes(value)) return value;
    warnOnce(`<gmis-faq ${attribute}="${value}"> is not known to the document (known: ${known.join(', ')})`);
    return undefined;
  }

  #shownOf(document: FaqDocument): Shown {
    const audience = this.#audienceOf(document);
    const today = dateInJapan(new Date());
    const last = this.#shown;
    if (last?.document === document && last.audience === audience && last.today === today) return last;
    const entries = visibleEntries(document, { audience });
    this.#shown = {
      document,
      audience,
      today,
      entries,
      ids: new Set(entries.map(({ id }) => id)),
      branches: audiencesOf(document).length > 0,
    };
    return this.#shown;
  }
}

/** A document in another language than the page's, with its parts declared as such. */
const marked = (document: FaqDocument): FaqDocument => ({
  ...document,
  categories: document.categories.map((category) => ({ lang: document.lang, ...category })),
  entries: document.entries.map((entry) => ({ lang: document.lang, ...entry })),
  contacts: (document.contacts ?? []).map((contact) => ({ lang: document.lang, ...contact })),
});
