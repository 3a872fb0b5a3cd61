import { LitElement, html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { faqOutline } from '../../content/bundled/faq-outline.js';
import type { FaqMode } from '../../content/select/merge-faq.js';
import type { Entry, FaqDocument, Language } from '../../content/types/faq.js';
import { Announcer } from '../shared/announcer.js';
import { AppearanceController } from '../shared/appearance-controller.js';
import type { Density, Theme } from '../shared/appearance-controller.js';
import { headingLevelOr, knownOr, restoreTexts } from '../shared/attributes.js';
import { contactOf, renderContactSection } from './contact-template.js';
import { DeepLinkController, entryFragment } from './deep-link-controller.js';
import { EntryList } from './entry-list.js';
import { GmisFaqSearchEvent } from '../shared/events.js';
import { renderHeader, renderSource } from './header-template.js';
import { renderCategory } from './entry-template.js';
import { allCategories, renderCategoryFilter, renderSearchBox, renderToggleAll } from './search-box-template.js';
import { renderLayout } from '../shared/layout-template.js';
import type { InlineContext } from '../content/inlines-template.js';
import { isPromise } from '../../util/is-promise.js';
import { LanguageController } from '../shared/language-controller.js';
import { loadedAnswers, loadAnswers } from './load-answers.js';
import { CustomContentController } from './custom-content-controller.js';
import { SearchController } from './search-controller.js';
import { onServer, isHydrating, hydrate } from '../shared/hydration.js';
import { faqStyles } from './faq.styles.js';
import { IncrementalRenderController } from '../shared/incremental-render-controller.js';

const tag = 'gmis-faq';

const texts = {
  query: '',
  category: allCategories,
  open: '',
  contactName: '',
  contactTel: '',
  contactUrl: '',
  contactHours: '',
  src: '',
  mode: 'extend' as const,
  audience: '',
  area: '',
};

function loadFaq(language: Language): FaqDocument | Promise<FaqDocument> {
  const answers = loadAnswers();
  return isPromise(answers) ? answers.then(({ bundledFaq }) => bundledFaq(language)) : answers.bundledFaq(language);
}

/**
 * The ministry's ten questions and answers on G-MIS, searchable, with the way on to the site's own window.
 *
 * What stands inside the element is its fallback: it is shown until the element is ready.
 *
 * In the search box, the arrow down leads to the first result, Enter opens it, and Escape ends the search.
 *
 * A site's own questions stand beside the ministry's or in their place. They come from the property `document`, from
 * `src`, or from a `<script type="application/json">` inside the element; the first of these that is there counts. Where
 * they cannot be had, the ministry's questions stay (with `mode="replace"` the fallback), with a message and a button to
 * try again.
 *
 * @tagname gmis-faq
 * @summary Questions and answers on G-MIS with a search.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @slot contact - The site's own window, shown below the questions; takes the place of the `contact-*` attributes there.
 * @fires {GmisFaqSearchEvent} gmis-faq-search - A search has come to rest. `detail`: `{ query, count, ids }`.
 * @fires {GmisFaqToggleEvent} gmis-faq-toggle - An answer was opened or closed. `detail`: `{ id, open }`.
 * @fires {GmisFaqFeedbackEvent} gmis-faq-feedback - A visitor said whether an answer helped. `detail`: `{ id, solved }`.
 * @fires {GmisFaqErrorEvent} gmis-faq-error - The site's own document could not be had or has a issue. `detail`: `{ code, path }`.
 * @csspart header - Title and notes above the search.
 * @csspart translation - The remark that the text is a reference translation.
 * @csspart search - The search form.
 * @csspart search-input - The search field.
 * @csspart toggle-all - A button that opens or closes every answer.
 * @csspart category-filter - The choice of a category.
 * @csspart category - A category with its questions.
 * @csspart entry - A question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart answer - An answer.
 * @csspart note - A remark by the makers of gmis-widgets.
 * @csspart mail - The picture of a sample mail.
 * @csspart feedback - A button of 「解決しましたか」.
 * @csspart copy - A button that copies a text.
 * @csspart print - A button that prints one answer, one procedure or all.
 * @csspart guide - The procedures of a topic.
 * @csspart tab - The tab of a browser.
 * @csspart panel - The procedure of a browser.
 * @csspart steps - The steps of a procedure.
 * @csspart original - The procedure as the ministry's document has it.
 * @csspart current - The procedure under the names of today.
 * @csspart checked - When and how the names of today were checked.
 * @csspart path - The way through the menus as a picture.
 * @csspart pc-steps - The procedures where a phone or tablet shows them.
 * @csspart connection - The check of the connection.
 * @csspart check - The button that starts the check.
 * @csspart environments - The table of environments with its remarks.
 * @csspart table - A table.
 * @csspart interpretation - How a query was read, where that differs from what was typed.
 * @csspart nothing-found - What is said when a search finds nothing.
 * @csspart answer-contact - The site's own window at the end of an answer.
 * @csspart row - The rows of a platform.
 * @csspart own-row - The rows of the visitor's platform.
 * @csspart cell - The cell of a browser.
 * @csspart own-cell - The cell of the visitor's browser.
 * @csspart contact - The site's own window below the questions.
 * @csspart source - Where the words come from, and when they were revised.
 * @csspart error - What is said where the site's own document could not be had.
 * @csspart filter - The choice of the kind of institution, or of the area.
 * @csspart publisher-badge - Says of a category, a question or an addition that it is the site's own.
 * @csspart addition - What the site adds to an answer of the ministry's.
 * @csspart case - A part of an answer for some kinds of institution.
 * @csspart related - The questions related to one.
 * @csspart contact-list - Several windows that fit.
 * @csspart table-scroll - The box in which a table of an answer scrolls.
 * @csspart image - A picture in an answer.
 * @csspart more - The button that shows more of many questions.
 */
export class GmisFaqElement extends LitElement {
  static override get styles(): CSSResult[] {
    return [...faqStyles, ...(loadedAnswers()?.answerStyles ?? [])];
  }

  /** The level of the questions' headings, 2 to 6; categories are one level above, the title two, none above 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 4;

  /** What is searched for. */
  @property() query = '';

  /** Starts a search for what the page's address says: `?gmis-q=…`. */
  @property({ type: Boolean, attribute: 'read-query' }) readQuery = false;

  /** The id of the one category to show (`1`, `2`), or `all`. */
  @property() category = 'all';

  /** Which answers are open at first: ids parted by spaces (`1-1 1-3`), or `all`. */
  @property() open = '';

  /** Leaves out the search box. */
  @property({ type: Boolean, attribute: 'hide-search' }) hideSearch = false;

  /** Leaves out 「解決しましたか」. */
  @property({ type: Boolean, attribute: 'hide-feedback' }) hideFeedback = false;

  /** The name of the site's own window, e.g. `○○県医療政策課`. */
  @property({ attribute: 'contact-name' }) contactName = '';

  /** The telephone number of the window, as people write it. */
  @property({ attribute: 'contact-tel' }) contactTel = '';

  /** The address of the window: `https:`, `http:`, `mailto:` or `tel:`. */
  @property({ attribute: 'contact-url' }) contactUrl = '';

  /** The opening hours of the window, in words. */
  @property({ attribute: 'contact-hours' }) contactHours = '';

  /** The address of a JSON document with the site's own questions. */
  @property() src = '';

  /** Where the site's own questions stand: `extend`, beside the ministry's; `replace`, in their place. */
  @property() mode: FaqMode = 'extend';

  /** Whether they stand `before` or `after` the ministry's. Default: as the document says, else `after`. */
  @property() position: FaqDocument['position'];

  /** The site's own questions as a value, checked by `parseFaq` or not. To change it, set another one. */
  @property({ attribute: false }) document: unknown;

  /** The kind of institution that the page speaks to: an id of the document's audiences. Default: the visitor chooses. */
  @property() audience = '';

  /** The area that the page speaks to, as the document's contacts name it. Default: the visitor chooses. */
  @property() area = '';

  /** The colours; `auto` follows the visitor's setting. Default: `light`, which suits most pages. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** How closely it is set; `compact` suits a narrow column. Default: `normal`. */
  @property({ reflect: true }) density: Density | undefined;

  readonly #language = new LanguageController<FaqDocument>(this, loadFaq, faqOutline);
  readonly #announcer = new Announcer(this);
  readonly #search = new SearchController(this, (query) => {
    const document = this.#content;
    const ids = document && query.trim() !== '' ? this.#visible(document).map(({ id }) => id) : [];
    this.#announcer.say(
      query.trim() === '' ? undefined : () => this.#search.view?.resultMessage(query, ids.length) ?? '',
    );
    this.dispatchEvent(new GmisFaqSearchEvent({ query, count: ids.length, ids }));
  });
  readonly #deepLink = new DeepLinkController(this, (id) => this.show(id));
  readonly #custom = new CustomContentController(this, this.#announcer, () => {
    void this.updateComplete.then(() => {
      this.#deepLink.followMissed();
    });
  });
  readonly #turns = new IncrementalRenderController(this);
  readonly #list = new EntryList(this, this.#announcer, this.#language, this.#custom, this.#turns);
  #begun = false;
  #waits = false;
  #focusWasInside = false;
  #word: string | undefined;

  constructor() {
    super();
    hydrate(this);
    this.addController(new AppearanceController(this));
  }

  /**
   * Opens an answer, brings it into view and puts the focus on its question; a search or a category that hides it ends.
   * @param id - the id of the question, e.g. `1-3`.
   * @param options - `focus`: whether the focus goes there. Default: `true`.
   * @returns whether there is such a question.
   */
  async show(id: string, { focus = true }: { focus?: boolean } = {}): Promise<boolean> {
    const document = this.#content;
    if (!document?.entries.some((entry) => entry.id === id)) return false;
    this.#custom.part?.reveal(document, id);
    if (!this.#visible(document).some((entry) => entry.id === id)) {
      this.query = '';
      this.category = allCategories;
    }
    this.#list.opened.toggle(id, true);
    this.requestUpdate();
    await this.updateComplete;
    const question = this.renderRoot.querySelector<HTMLElement>(`[id="question-${CSS.escape(id)}"]`);
    question?.scrollIntoView({ block: 'start' });
    if (focus) question?.focus({ preventScroll: true });
    return question !== null;
  }

  /** Waits for the answers, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#language.ready, this.#list.ready]);
    return this.#turns.whole(() => super.getUpdateComplete());
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    // What a server has rendered stays until all of it can be rendered again.
    if (isHydrating(this)) {
      return Promise.all([this.#language.ready, this.#list.ready]).then(() => super.scheduleUpdate());
    }
    return this.#turns.first()?.then(() => super.scheduleUpdate()) ?? (super.scheduleUpdate() as undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    restoreTexts(this, texts);
    const base = this.#language.content;
    if (!base) return;
    if (changed.has('readQuery') && this.readQuery && !onServer) {
      this.query = new URLSearchParams(location.search).get('gmis-q') ?? this.query;
    }
    this.#custom.update(base);
    const document = this.#content;
    if (document) this.#list.opened.openAtFirst(document, this.open, this.#custom.pending);
    // Where an answer is open at first, the whole comes at once: what comes later would move the page.
    this.#waits = !this.#begun && this.#list.opened.any && base === faqOutline && !this.#language.failed;
    if (document) this.#search.update(document, this.query);
    this.#focusWasInside = this.shadowRoot?.activeElement?.closest('.entry, .issue') != null;
  }

  protected override updated(): void {
    if (this.#focusWasInside && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#query, .question')?.focus({ preventScroll: true });
    }
    if (this.#begun || this.#waits || !this.#content) return;
    this.#begun = true;
    void this.updateComplete.then(() => {
      this.#deepLink.follow();
    });
  }

  /** What is shown: the ministry's document, the site's own, or both. */
  get #content(): FaqDocument | undefined {
    const base = this.#language.content;
    const own = base && this.#custom.part?.document(base);
    return own ?? (this.#custom.replaces ? undefined : base);
  }

  #category({ categories }: FaqDocument): string {
    return knownOr(
      allCategories,
      this.category,
      [allCategories, ...categories.map(({ id }) => id)],
      `<${tag}> category`,
    );
  }

  /** The questions in view: the hits in their order while searching, else the document's order. */
  #visible(document: FaqDocument): readonly Entry[] {
    const category = this.#category(document);
    const { hits } = this.#search;
    let entries = this.#custom.part?.entries(document) ?? document.entries;
    if (hits) {
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      entries = hits.flatMap(({ id }) => byId.get(id) ?? []);
    }
    return category === allCategories ? entries : entries.filter((entry) => entry.category === category);
  }

  protected override render(): TemplateResult {
    const base = this.#language.content;
    const document = this.#content;
    const { language } = this.#language;
    const { part, replaces } = this.#custom;
    const issue = base && this.#custom.renderError(base);
    if (!document || this.#waits) {
      return html`<slot></slot
        >${replaces ? renderLayout(language, html`${issue}${this.#announcer.render()}`) : nothing}`;
    }
    const level = headingLevelOr(4, this.headingLevel, tag);
    const entries = this.#visible(document);
    part?.begin(entries.length);
    const context: InlineContext = {
      highlight: (text) => this.#search.highlight(text),
      entryUrl: (id) => ((part?.shows(document, id) ?? true) ? entryFragment(id) : undefined),
      custom: part?.drawing(document, language),
    };
    const list = (shown: readonly Entry[]): unknown => this.#list.render(shown, document, level, context);
    return renderLayout(
      language,
      html` ${renderHeader(document, level - 2, context)} ${issue}
        <div class="controls">
          ${this.hideSearch ? nothing : this.#renderSearchBox()} ${part?.renderFilters(document, language)}
          ${renderCategoryFilter(document.categories, this.#category(document), (category) => {
            this.category = category;
          })}
          ${renderToggleAll((open) => {
            this.#list.toggleAll(entries, open);
          })}
        </div>
        ${
          this.#search.hits
            ? this.#renderResults(document, entries, level, list)
            : document.categories.map((category) =>
                renderCategory(category, entries, level, list, part?.renderMark(category, language)),
              )
        }
        ${renderContactSection(contactOf(this), level - 1, this.#onContact, part?.renderContacts(document))}
        ${part?.renderSources(document, language) ?? renderSource(document, language)}
        ${this.#list.renderPaper(language)} ${this.#announcer.render()}`,
    );
  }

  #renderSearchBox(): TemplateResult {
    return renderSearchBox({
      query: this.query,
      // While one types they would stand between the box and its results; the one that was pressed keeps the focus.
      suggestions: ['', this.#word].includes(this.query) ? (this.#search.engine?.suggestions ?? []) : [],
      onQuery: (query, word) => {
        this.#word = word;
        this.query = query;
      },
      onSubmit: () => {
        const document = this.#content;
        const best = document && this.#search.hits ? this.#visible(document)[0] : undefined;
        if (best) void this.show(best.id);
      },
      onKeydown: (event) => {
        this.#search.view?.onSearchKey(event, () => {
          this.query = '';
        });
      },
      onFocus: () => {
        void this.#search.prepare();
      },
    });
  }

  #renderResults(
    document: FaqDocument,
    entries: readonly Entry[],
    level: number,
    list: (entries: readonly Entry[]) => unknown,
  ): unknown {
    const { query } = this;
    const { engine, reading, view } = this.#search;
    const closest = entries.length > 0 ? [] : (engine?.closest(query, { limit: 3 }) ?? []);
    return view?.renderResults(
      {
        query,
        entries,
        reading,
        closest: closest.flatMap((hit) =>
          document.entries.filter(({ id }) => id === hit.id && (this.#custom.part?.shows(document, id) ?? true)),
        ),
        list,
        onClear: () => {
          this.query = '';
          this.category = allCategories;
        },
      },
      level - 1,
    );
  }

  /** What stands in the slot may come late. */
  #onContact = (): void => {
    this.requestUpdate();
  };
}
