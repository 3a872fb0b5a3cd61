import { LitElement, html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { faqOutline } from '../faq/faq-outline.js';
import type { Entry, FaqDocument, Language } from '../faq/types.js';
import { Announcer } from './announcer.js';
import { AnswersController } from './answers-controller.js';
import { AppearanceController } from './appearance-controller.js';
import type { Density, Theme } from './appearance-controller.js';
import { renderFrame } from './frame.js';
import { headingLevelOr, knownOr, restoreTexts } from './attributes.js';
import { renderContactSection, renderWayOn } from './contact-view.js';
import type { Contact } from './contact-view.js';
import { DeepLinkController, entryFragment } from './deep-link-controller.js';
import { GmisFaqFeedbackEvent, GmisFaqSearchEvent, GmisFaqToggleEvent } from './events.js';
import { renderCover, renderSource } from './faq-cover-view.js';
import { renderCategory, renderEntry } from './faq-entry-view.js';
import type { EntryState } from './faq-entry-view.js';
import {
  allCategories,
  renderCategoryChoice,
  renderNothingFound,
  renderReading,
  renderSearchBox,
  renderToggleAll,
} from './faq-search-view.js';
import { heading } from './heading.js';
import type { InlineContext } from './inline-view.js';
import { isPromise } from './is-promise.js';
import { LanguageController } from './language-controller.js';
import { answersAtHand, loadAnswers } from './load-answers.js';
import { msg, str } from './msg.js';
import { PrintController } from './print-controller.js';
import { SearchController } from './search-controller.js';
import { onServer, rendersAsServer, takeOverServerRendering } from './server-rendered.js';
import { faqStyles } from './styles/faq.styles.js';
import { warnOnce } from './warn-once.js';

const tag = 'gmis-faq';

const texts = {
  query: '',
  category: allCategories,
  open: '',
  contactName: '',
  contactTel: '',
  contactUrl: '',
  contactHours: '',
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
 * @tagname gmis-faq
 * @summary Questions and answers on G-MIS with a search.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @slot contact - The site's own window, shown below the questions; takes the place of the `contact-*` attributes there.
 * @fires {GmisFaqSearchEvent} gmis-faq-search - A search has come to rest. `detail`: `{ query, count, ids }`.
 * @fires {GmisFaqToggleEvent} gmis-faq-toggle - An answer was opened or closed. `detail`: `{ id, open }`.
 * @fires {GmisFaqFeedbackEvent} gmis-faq-feedback - A visitor said whether an answer helped. `detail`: `{ id, solved }`.
 * @csspart cover - Title and notes above the search.
 * @csspart translation - The remark that the text is a reference translation.
 * @csspart search - The search form.
 * @csspart search-input - The search field.
 * @csspart toggle-all - A button that opens or closes every answer.
 * @csspart category-select - The choice of a category.
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
 * @csspart table - The table of environments.
 * @csspart reading - How a query was read, where that differs from what was typed.
 * @csspart nothing-found - What is said when a search finds nothing.
 * @csspart way-on - The site's own window at the end of an answer.
 * @csspart row - The rows of a platform.
 * @csspart own-row - The rows of the visitor's platform.
 * @csspart cell - The cell of a browser.
 * @csspart own-cell - The cell of the visitor's browser.
 * @csspart contact - The site's own window below the questions.
 * @csspart source - Where the words come from.
 */
export class GmisFaqElement extends LitElement {
  static override get styles(): CSSResult[] {
    return [...faqStyles, ...(answersAtHand()?.answerStyles ?? [])];
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

  /** The colours; `auto` follows the visitor's setting. Default: `light`, which suits most pages. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** How closely it is set; `compact` suits a narrow column. Default: `normal`. */
  @property({ reflect: true }) density: Density | undefined;

  readonly #language = new LanguageController<FaqDocument>(this, loadFaq, faqOutline);
  readonly #announcer = new Announcer(this);
  readonly #answers = new AnswersController(this, this.#announcer);
  readonly #search = new SearchController(this, (query) => {
    const document = this.#language.content;
    const ids = document && query.trim() !== '' ? this.#visible(document).map(({ id }) => id) : [];
    this.#announcer.say(query.trim() === '' ? undefined : () => resultMessage(query, ids.length));
    this.dispatchEvent(new GmisFaqSearchEvent({ query, count: ids.length, ids }));
  });
  readonly #deepLink = new DeepLinkController(this, (id) => {
    void this.show(id);
  });
  readonly #paper = new PrintController(this);
  readonly #openIds = new Set<string>();
  readonly #solved = new Map<string, boolean>();
  #begun = false;
  #waits = false;
  #focusWasInList = false;

  constructor() {
    super();
    takeOverServerRendering(this);
    this.addController(new AppearanceController(this));
  }

  /**
   * Opens an answer, brings it into view and puts the focus on its question; a search or a category that hides it ends.
   * @param id - the id of the question, e.g. `1-3`.
   * @returns whether there is such a question.
   */
  async show(id: string): Promise<boolean> {
    const document = this.#language.content;
    if (!document?.entries.some((entry) => entry.id === id)) return false;
    if (!this.#visible(document).some((entry) => entry.id === id)) {
      this.query = '';
      this.category = allCategories;
    }
    this.#toggle(id, true);
    await this.updateComplete;
    const question = this.renderRoot.querySelector<HTMLElement>(`[id="question-${CSS.escape(id)}"]`);
    question?.scrollIntoView({ block: 'start' });
    question?.focus({ preventScroll: true });
    return true;
  }

  /** Waits for the answers, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#language.ready;
    return super.getUpdateComplete();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    // What a server has rendered stays until all of it can be rendered again.
    if (rendersAsServer(this)) {
      return Promise.all([this.#language.ready, this.#answers.ready]).then(() => super.scheduleUpdate());
    }
    void super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    restoreTexts(this, texts);
    const document = this.#language.content;
    if (!document) return;
    if (changed.has('readQuery') && this.readQuery && !onServer) {
      this.query = new URLSearchParams(location.search).get('gmis-q') ?? this.query;
    }
    if (changed.has('open') || !this.#begun) this.#openAtFirst(document);
    // Where an answer is open at first, the whole comes at once: what comes later would move the page.
    this.#waits = !this.#begun && this.#openIds.size > 0 && document === faqOutline && !this.#language.failed;
    this.#search.update(document, this.query);
    this.#focusWasInList = this.shadowRoot?.activeElement?.closest('.entry') != null;
  }

  protected override updated(): void {
    if (this.#focusWasInList && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#query, .question')?.focus({ preventScroll: true });
    }
    if (this.#begun || this.#waits || !this.#language.content) return;
    this.#begun = true;
    void this.updateComplete.then(() => {
      this.#deepLink.follow();
    });
  }

  #openAtFirst({ entries }: FaqDocument): void {
    const ids = this.open.split(/\s+/).filter((id) => id !== '');
    if (!this.#begun && !rendersAsServer(this)) ids.push(...openedInFallback(this));
    if (ids.includes('all')) ids.splice(0, ids.length, ...entries.map(({ id }) => id));
    for (const id of ids) {
      if (entries.some((entry) => entry.id === id)) this.#openIds.add(id);
      else warnOnce(`<${tag} open> names "${id}", which no question has`);
    }
  }

  #toggle(id: string, open: boolean): void {
    if (this.#openIds.has(id) === open) return;
    if (open) this.#openIds.add(id);
    else this.#openIds.delete(id);
    this.requestUpdate();
    this.dispatchEvent(new GmisFaqToggleEvent({ id, open }));
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
  #visible(document: FaqDocument): Entry[] {
    const category = this.#category(document);
    const entries =
      this.#search.hits?.flatMap(({ id }) => document.entries.filter((entry) => entry.id === id)) ?? document.entries;
    return category === allCategories ? entries : entries.filter((entry) => entry.category === category);
  }

  protected override render(): TemplateResult {
    const document = this.#language.content;
    if (!document || this.#waits) return html`<slot></slot>`;
    const level = headingLevelOr(4, this.headingLevel, tag);
    const entries = this.#visible(document);
    const context: InlineContext = { highlight: (text) => this.#search.highlight(text), entryUrl: entryFragment };
    const list = (shown: readonly Entry[]): unknown =>
      repeat(
        shown,
        ({ id }) => id,
        (entry) => this.#renderEntry(entry, document, level, context),
      );
    return renderFrame(
      document.lang,
      html` ${renderCover(document, level - 2, context)}
        <div class="controls">
          ${this.hideSearch ? nothing : this.#renderSearchBox()}
          ${renderCategoryChoice(document.categories, this.#category(document), (category) => {
            this.category = category;
          })}
          ${renderToggleAll((open) => {
            for (const { id } of entries) this.#toggle(id, open);
          })}
        </div>
        ${
          this.#search.hits
            ? this.#renderResults(document, entries, level, list)
            : document.categories.map((category) => renderCategory(category, entries, level, list))
        }
        ${renderContactSection(this.#contact, level - 1, this.#onContact)} ${renderSource(document)}
        ${this.#paper.render(document.lang)} ${this.#announcer.render()}`,
    );
  }

  #renderSearchBox(): TemplateResult {
    return renderSearchBox({
      query: this.query,
      suggestions: this.#search.engine?.suggestions ?? [],
      onQuery: (query) => {
        this.query = query;
      },
      onSubmit: () => {
        const document = this.#language.content;
        const best = document && this.#search.hits ? this.#visible(document)[0] : undefined;
        if (best) void this.show(best.id);
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
  ): TemplateResult {
    if (entries.length > 0) {
      return html`<section class="results">
        ${heading(level - 1, resultMessage(this.query, entries.length), 'category-title')}
        ${renderReading(this.#search.reading)} ${list(entries)}
      </section>`;
    }
    const nearest = this.#search.engine?.nearest(this.query, { limit: 3 }) ?? [];
    return renderNothingFound(
      this.query,
      nearest.flatMap(({ id }) => document.entries.filter((entry) => entry.id === id)),
      () => {
        this.query = '';
        this.category = allCategories;
      },
    );
  }

  #renderEntry(entry: Entry, document: FaqDocument, level: number, context: InlineContext): TemplateResult {
    const { id } = entry;
    return renderEntry(
      entry,
      level,
      {
        open: this.#openIds.has(id),
        solved: this.#solved.get(id),
        askFeedback: !this.hideFeedback,
        onToggle: (open) => {
          this.#toggle(id, open);
        },
        onFeedback: (solved) => {
          this.#solved.set(id, solved);
          this.#announcer.say(() => msg('ご回答ありがとうございました。'));
          this.dispatchEvent(new GmisFaqFeedbackEvent({ id, solved }));
        },
        answer: this.#renderAnswer(entry, document, level + 1, context),
        contact: renderWayOn(this.#contact),
      },
      context,
    );
  }

  #renderAnswer(
    entry: Entry,
    document: FaqDocument,
    headingLevel: number,
    context: InlineContext,
  ): EntryState['answer'] {
    const { view } = this.#answers;
    if (this.#language.failed) {
      const text = html`<p>${msg('回答を読み込めませんでした。ページを再読み込みしてください。')}</p>`;
      return { text, tools: nothing };
    }
    return view && document !== faqOutline
      ? {
          text: view.render(entry, { document, language: this.#language.language, headingLevel }, context),
          tools: view.renderTools(entry),
        }
      : undefined;
  }

  /** What stands in the slot may come late. */
  #onContact = (): void => {
    this.requestUpdate();
  };

  get #contact(): Contact {
    return {
      name: this.contactName,
      tel: this.contactTel,
      url: this.contactUrl,
      hours: this.contactHours,
      slotted: !rendersAsServer(this) && this.querySelector(':scope > [slot="contact"]') !== null,
    };
  }
}

/** What a visitor has opened in static content of ours; all of it open is how it was written. */
function openedInFallback(element: Element): string[] {
  const answers = [...element.querySelectorAll('details > [id^=gmis-]')];
  const opened = answers.filter(({ parentElement }) => parentElement?.hasAttribute('open'));
  return opened.length === answers.length ? [] : opened.map(({ id }) => id.slice(5));
}

const resultMessage = (query: string, count: number): string => msg(str`「${query.trim()}」の検索結果：${count}件`);
