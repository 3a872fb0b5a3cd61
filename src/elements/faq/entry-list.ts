import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, FaqDocument } from '../../content/types/faq.js';
import { msg } from '../../i18n/msg.js';
import type { InlineContext } from '../content/context.js';
import type { Announcer } from '../shared/announcer.js';
import { GmisFaqToggleEvent } from '../shared/events.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';
import type { LanguageController } from '../shared/language-controller.js';
import { faqOutline } from '../shared/late-imports.js';
import type { LazyLoader } from '../shared/lazy-loader.js';
import { renderLater } from '../shared/render-later.js';
import { AnswersController } from './answers-controller.js';
import type { AnswersHost } from './answers.js';
import { isEntry } from './document-view.js';
import type { DocumentView, Page } from './document-view.js';
import { renderEntry } from './entry-template.js';
import { OpenAnswers } from './open-answers.js';

/** What the entries of a list need from their element. */
export interface ListContext {
  view: DocumentView;
  /** The level of the questions' headings. */
  level: number;
  inline: InlineContext;
}

/** Renders the questions of an element with their answers, and keeps track of which answers are open. */
export class EntryList {
  readonly opened: OpenAnswers;

  readonly #language: LanguageController<FaqDocument>;
  readonly #lazy: LazyLoader;
  readonly #rendering: IncrementalRenderController;
  readonly #answers: AnswersController;

  constructor(
    host: AnswersHost,
    announcer: Announcer,
    language: LanguageController<FaqDocument>,
    lazy: LazyLoader,
    rendering: IncrementalRenderController,
  ) {
    this.#language = language;
    this.#lazy = lazy;
    this.#rendering = rendering;
    this.#answers = new AnswersController(host, announcer, rendering);
    this.opened = new OpenAnswers(host, (id, open) => {
      host.dispatchEvent(new GmisFaqToggleEvent({ id, open }));
    });
  }

  render(items: Page[number], context: ListContext): unknown {
    return repeat(
      items,
      (item) => (isEntry(item) ? item.id : `${item.remainder[0].id} …`),
      (item) => (isEntry(item) ? this.#renderEntry(item, context) : context.view.renderRemainder(item)),
    );
  }

  /** Opens or closes all answers that are rendered. */
  toggleAll(page: Page, open: boolean): void {
    for (const items of page) {
      for (const item of items) if (isEntry(item)) this.opened.toggle(item.id, open);
    }
  }

  #renderEntry(entry: Entry, context: ListContext): TemplateResult {
    const { id } = entry;
    return renderEntry(
      entry,
      context.level,
      {
        open: this.opened.isOpen(id),
        onToggle: (open) => {
          this.opened.toggle(id, open);
        },
        answer: this.#renderAnswer(entry, context),
        badge: context.view.renderBadge(entry),
      },
      context.inline,
    );
  }

  #renderAnswer(entry: Entry, { view, level, inline }: ListContext): unknown {
    const { renderer } = this.#answers;
    const { content, language } = this.#language;
    if (!renderer || content === faqOutline) {
      return this.#lazy.hasFailed('answers') ? html`<p>${msg('回答を読み込めませんでした。')}</p>` : nothing;
    }
    const { document } = view;
    return renderLater(this.#rendering, document.lang, this.opened.isOpen(entry.id), () =>
      renderer.render(entry, { document, language, headingLevel: level + 1 }, inline, () => view.renderContacts(entry)),
    );
  }
}
