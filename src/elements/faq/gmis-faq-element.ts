import { html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FaqMode } from '../../content/select/merge-faq.js';
import type { Entry, FaqDocument } from '../../content/types/faq.js';
import type { InlineContext } from '../content/context.js';
import { knownOr, restoreTexts } from '../shared/attributes.js';
import { GmisFaqSearchEvent } from '../shared/events.js';
import { GmisElement } from '../shared/gmis-element.js';
import { isHydrating, onServer } from '../shared/hydration.js';
import { answers, englishEnvironments, englishFaq, englishGuides, faqOutline } from '../shared/late-imports.js';
import { contactOf, renderContactSection } from './contact-template.js';
import { CustomContentController } from './custom-content-controller.js';
import { DeepLinkController, entryFragment } from './deep-link-controller.js';
import { ministryView } from './document-view.js';
import type { DocumentView, Page } from './document-view.js';
import { EntryList } from './entry-list.js';
import type { ListContext } from './entry-list.js';
import { renderCategory } from './entry-template.js';
import { faqStyles } from './faq.styles.js';
import { renderHeader } from './header-template.js';
import { allCategories, renderCategoryFilter, renderSearchBox, renderToggleAll } from './search-box-template.js';
import { SearchController } from './search-controller.js';

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

const japanese = (): FaqDocument | Promise<FaqDocument> =>
  answers.value?.japaneseFaq ?? answers.load().then(({ japaneseFaq }) => japaneseFaq);

async function english(): Promise<FaqDocument> {
  const [faq, guides, environments] = await Promise.all([
    englishFaq.load(),
    englishGuides.load(),
    englishEnvironments.load(),
    answers.load(),
  ]);
  return { ...faq.default, guides: guides.default, environments: environments.default };
}

/**
 * The ministry's ten questions and answers on G-MIS, searchable, with the site's contact below them.
 *
 * The content of the element is its fallback: it is shown until the element is ready.
 *
 * In the search box, the down arrow moves to the first result, Enter opens it, and Escape ends the search.
 *
 * Custom questions extend the ministry's or replace them. They come from the property `document`, from `src`, or from a
 * `<script type="application/json">` inside the element; the first of these that is present is used. If they cannot be
 * loaded, the ministry's questions stay (with `mode="replace"`, the fallback), with a message and a button to try again.
 *
 * @tagname gmis-faq
 * @summary Questions and answers on G-MIS with a search.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @slot contact - The site's contact, shown below the questions; replaces the `contact-*` attributes there.
 * @fires {GmisFaqSearchEvent} gmis-faq-search - A search has settled. `detail`: `{ query, count, ids }`.
 * @fires {GmisFaqToggleEvent} gmis-faq-toggle - An answer was opened or closed. `detail`: `{ id, open }`.
 * @fires {GmisFaqFeedbackEvent} gmis-faq-feedback - A visitor said whether an answer helped. `detail`: `{ id, solved }`.
 * @fires {GmisFaqErrorEvent} gmis-faq-error - Something could not be loaded, or a custom document has an issue. `detail`: `{ code, path }`.
 * @csspart header - Title and notes above the search.
 * @csspart translation - The note that the text is a reference translation.
 * @csspart search - The search form.
 * @csspart search-input - The search field.
 * @csspart toggle-all - A button that opens or closes every answer.
 * @csspart category-filter - The choice of a category.
 * @csspart category - A category with its questions.
 * @csspart entry - A question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart answer - An answer.
 * @csspart note - A note by gmis-widgets.
 * @csspart mail - The picture of a sample mail.
 * @csspart feedback - A button of 「解決しましたか」.
 * @csspart copy - A button that copies a text.
 * @csspart print - A button that prints one answer, one procedure or all.
 * @csspart guide - The procedures of a topic.
 * @csspart tab - The tab of a browser.
 * @csspart panel - The procedure of a browser.
 * @csspart steps - The steps of a procedure.
 * @csspart original - The procedure in the ministry's document.
 * @csspart current - Current steps.
 * @csspart checked - When and how the current steps were checked.
 * @csspart path - The path through the menus as a picture.
 * @csspart pc-steps - The procedures for a computer, shown on a phone or tablet.
 * @csspart connection - The check of the connection.
 * @csspart check - The button that starts the check.
 * @csspart environments - The table of environments with its notes.
 * @csspart table - A table.
 * @csspart interpretation - How a query was interpreted, if that differs from what was typed.
 * @csspart nothing-found - The message when a search finds nothing.
 * @csspart answer-contact - The site's contact at the end of an answer.
 * @csspart row - The rows of a platform.
 * @csspart own-row - The rows of the visitor's platform.
 * @csspart cell - The cell of a browser.
 * @csspart own-cell - The cell of the visitor's browser.
 * @csspart contact - The site's contact below the questions.
 * @csspart source - The source of the content, and when it was last revised.
 * @csspart error - A message that something could not be loaded, with a button to try again.
 * @csspart filter - The choice of the kind of institution, or of the area.
 * @csspart publisher-badge - Marks a category, a question or an addition as published by the site.
 * @csspart addition - What the site adds to one of the ministry's answers.
 * @csspart case - A part of an answer for some kinds of institution.
 * @csspart related - The related questions of an answer.
 * @csspart contact-list - A list of several matching contacts.
 * @csspart table-scroll - The box in which a table in an answer scrolls.
 * @csspart image - A picture in an answer.
 * @csspart more - The button that shows more questions of a long list.
 */
export class GmisFaqElement extends GmisElement<FaqDocument> {
  static override get styles(): CSSResult[] {
    return [...faqStyles, ...(answers.value?.answerStyles ?? [])];
  }

  /** The level of the questions' headings, 2 to 6; categories are one level above, the title two, none above 2. */
  override headingLevel = 4;

  /** The search query. */
  @property() query = '';

  /** Reads the search query from the page's address: `?gmis-q=…`. */
  @property({ type: Boolean, attribute: 'read-query' }) readQuery = false;

  /** The id of the only category to show (`1`, `2`), or `all`. */
  @property() category = 'all';

  /** Which answers are open at first: ids separated by spaces (`1-1 1-3`), or `all`. */
  @property() open = '';

  /** Leaves out the search box. */
  @property({ type: Boolean, attribute: 'hide-search' }) hideSearch = false;

  /** Leaves out 「解決しましたか」. */
  @property({ type: Boolean, attribute: 'hide-feedback' }) hideFeedback = false;

  /** The name of the site's contact, e.g. `○○県医療政策課`. */
  @property({ attribute: 'contact-name' }) contactName = '';

  /** The telephone number of the contact, as people write it. */
  @property({ attribute: 'contact-tel' }) contactTel = '';

  /** The address of the contact: `https:`, `http:`, `mailto:` or `tel:`. */
  @property({ attribute: 'contact-url' }) contactUrl = '';

  /** The opening hours of the contact, in words. */
  @property({ attribute: 'contact-hours' }) contactHours = '';

  /** The address of a JSON document with custom questions. */
  @property() src = '';

  /** How custom questions are combined with the ministry's: `extend` adds them, `replace` shows only them. */
  @property() mode: FaqMode = 'extend';

  /** Whether custom questions come `before` or `after` the ministry's. Default: as the document says, else `after`. */
  @property() position: FaqDocument['position'];

  /** Custom questions as a value, checked by `parseFaq` or not. To change it, set a new value. */
  @property({ attribute: false }) document: unknown;

  /** The kind of institution that the page addresses: an id of the document's audiences. Default: the visitor chooses. */
  @property() audience = '';

  /** The area that the page addresses, as the document's contacts name it. Default: the visitor chooses. */
  @property() area = '';

  readonly #search = new SearchController(this, this.lazy, (query) => {
    this.#onSearchRest(query);
  });
  readonly #deepLink = new DeepLinkController(this, (id) => this.show(id));
  readonly #custom = new CustomContentController(this, this.announcer, this.lazy, () => {
    void this.updateComplete.then(() => {
      this.#deepLink.followMissed();
    });
  });
  readonly #list = new EntryList(this, this.announcer, this.language, this.lazy, this.rendering);
  #hasStarted = false;
  #waits = false;
  #suggestion: string | undefined;

  constructor() {
    super({ japanese, english, outline: faqOutline });
  }

  /**
   * Opens an answer, scrolls it into view and puts the focus on its question; a search or a category that hides it ends.
   * @param id - the id of the question, e.g. `1-3`.
   * @param options - `focus`: whether the question gets the focus. Default: `true`.
   * @returns whether there is such a question.
   */
  async show(id: string, { focus = true }: { focus?: boolean } = {}): Promise<boolean> {
    const view = this.#view;
    if (!view?.document.entries.some((entry) => entry.id === id)) return false;
    view.reveal(id);
    if (!this.#inView(view).some((entry) => entry.id === id)) {
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

  /** Also waits for the answers. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.language.ready;
    return super.getUpdateComplete();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    // What a server has rendered stays until all of it can be rendered again.
    if (isHydrating(this)) return this.language.ready.then(() => super.scheduleUpdate());
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    restoreTexts(this, texts);
    const { content } = this.language;
    if (!content) return;
    if (changed.has('readQuery') && this.readQuery && !onServer) {
      this.query = new URLSearchParams(location.search).get('gmis-q') ?? this.query;
    }
    this.#custom.update(content);
    const document = this.#view?.document;
    if (document) this.#list.opened.openAtFirst(document, this.open, this.#custom.isPending);
    // If an answer is open at first, render everything at once: what is rendered later would move the page.
    this.#waits =
      !this.#hasStarted && this.#list.opened.any && content === faqOutline && !this.lazy.hasFailed('answers');
    if (document) this.#search.update(document, this.query);
  }

  protected override updated(): void {
    super.updated();
    if (this.#hasStarted || this.#waits || !this.#view) return;
    this.#hasStarted = true;
    void this.updateComplete.then(() => {
      this.#deepLink.follow();
    });
  }

  /** The document shown: the ministry's, a custom one, or both merged. */
  get #view(): DocumentView | undefined {
    const { content, language } = this.language;
    if (!content) return undefined;
    return (
      this.#custom.view(content, language) ??
      (this.#custom.replacesMinistry ? undefined : ministryView(content, language))
    );
  }

  #categoryOf({ categories }: FaqDocument): string {
    const known = [allCategories, ...categories.map(({ id }) => id)];
    return knownOr(allCategories, this.category, known, `<${this.localName} category>`);
  }

  /** The entries shown: during a search the hits in their order, else the document's order. */
  #inView(view: DocumentView): readonly Entry[] {
    const category = this.#categoryOf(view.document);
    const { hits } = this.#search;
    let { entries } = view;
    if (hits) {
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      entries = hits.flatMap(({ id }) => byId.get(id) ?? []);
    }
    return category === allCategories ? entries : entries.filter((entry) => entry.category === category);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { content, language } = this.language;
    const errors = [this.lazy.renderErrors(), content && this.#custom.renderError(content)];
    if (!view || this.#waits) {
      return html`<slot></slot>${this.#custom.replacesMinistry ? this.renderLayout(language, errors) : nothing}`;
    }
    const { document } = view;
    const level = this.headingLevelOr(4);
    const entries = this.#inView(view);
    const inline: InlineContext = {
      highlight: (text) => this.#search.highlight(text),
      entryUrl: (id) => (view.has(id) ? entryFragment(id) : undefined),
      extension: view.extension,
    };
    const context: ListContext = { view, level, inline };
    const categories = this.#search.hits
      ? []
      : document.categories
          .map((category) => ({ category, own: entries.filter((entry) => entry.category === category.id) }))
          .filter(({ own }) => own.length > 0);
    const page = view.paginate(this.#search.hits ? [entries] : categories.map(({ own }) => own));
    return this.renderLayout(
      language,
      html` ${renderHeader(document, level - 2, inline)} ${errors} ${this.#renderControls(view, page)}
      ${
        this.#search.hits
          ? this.#renderResults(entries, page[0], context)
          : categories.map(({ category }, index) =>
              renderCategory(category, level, this.#list.render(page[index], context), view.renderBadge(category)),
            )
      }
      ${renderContactSection(contactOf(this), level - 1, this.#onContact, view.renderContacts())}
      ${view.renderSources()} ${this.printFooter.render(language)}`,
    );
  }

  #renderControls(view: DocumentView, page: Page): TemplateResult {
    const { document } = view;
    return html`<div class="controls">
      ${this.hideSearch ? nothing : this.#renderSearchBox()} ${view.renderFilters()}
      ${renderCategoryFilter(document.categories, this.#categoryOf(document), (category) => {
        this.category = category;
      })}
      ${renderToggleAll((open) => {
        this.#list.toggleAll(page, open);
      })}
    </div>`;
  }

  #renderSearchBox(): TemplateResult {
    return renderSearchBox({
      query: this.query,
      // While a visitor types, they would separate the field from its results; a pressed button keeps the focus.
      suggestions: ['', this.#suggestion].includes(this.query) ? (this.#search.engine?.suggestions ?? []) : [],
      onQuery: (query, suggestion) => {
        this.#suggestion = suggestion;
        this.query = query;
      },
      onSubmit: () => {
        const view = this.#view;
        const best = view && this.#search.hits ? this.#inView(view)[0] : undefined;
        if (best) void this.show(best.id);
      },
      onKeydown: (event) => {
        this.#search.templates?.onSearchKey(event, () => {
          this.query = '';
        });
      },
      onFocus: () => {
        void this.#search.prepare();
      },
    });
  }

  #renderResults(entries: readonly Entry[], items: Page[number], context: ListContext): unknown {
    const { query } = this;
    const { view, level } = context;
    const { engine, interpretation, templates } = this.#search;
    const closest = entries.length > 0 ? [] : (engine?.closest(query, { limit: 3 }) ?? []);
    return templates?.renderResults(
      {
        query,
        entries,
        interpretation,
        closest: closest.flatMap((hit) => view.entries.filter(({ id }) => id === hit.id)),
        list: this.#list.render(items, context),
        onClear: () => {
          this.query = '';
          this.category = allCategories;
        },
      },
      level - 1,
    );
  }

  #onSearchRest(query: string): void {
    const view = this.#view;
    const isSearch = query.trim() !== '';
    const ids = view && isSearch ? this.#inView(view).map(({ id }) => id) : [];
    this.announcer.say(isSearch ? () => this.#search.templates?.resultMessage(query, ids.length) ?? '' : undefined);
    this.dispatchEvent(new GmisFaqSearchEvent({ query, count: ids.length, ids }));
  }

  /** The content of the slot may arrive late. */
  #onContact = (): void => {
    this.requestUpdate();
  };
}
