import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { faqOutline } from '../../content/bundled/faq-outline.js';
import type { Entry, FaqDocument, Language } from '../../content/types/faq.js';
import type { Announcer } from '../shared/announcer.js';
import { AnswersController } from './answers-controller.js';
import type { AnswersHost } from './answers.js';
import { GmisFaqToggleEvent } from '../shared/events.js';
import { renderEntry } from './entry-template.js';
import type { InlineContext } from '../content/inlines-template.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { CustomContentController } from './custom-content-controller.js';
import { msg } from '../../i18n/msg.js';
import { OpenAnswers } from './open-answers.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';

/** Draws the questions of an element with their answers, and keeps what a visitor has done to them. */
export class EntryList {
  readonly opened: OpenAnswers;

  readonly #language: LanguageController<FaqDocument>;
  readonly #custom: CustomContentController;
  readonly #turns: IncrementalRenderController;
  readonly #answers: AnswersController;
  #lang: string | undefined;

  constructor(
    host: AnswersHost,
    announcer: Announcer,
    language: LanguageController<FaqDocument>,
    custom: CustomContentController,
    turns: IncrementalRenderController,
  ) {
    this.#language = language;
    this.#custom = custom;
    this.#turns = turns;
    this.#answers = new AnswersController(host, announcer, turns);
    this.opened = new OpenAnswers(host, (id, open) => {
      host.dispatchEvent(new GmisFaqToggleEvent({ id, open }));
    });
  }

  /** Settles when the answers can be drawn, or never will be. */
  get ready(): Promise<void> {
    return this.#answers.ready;
  }

  /** @param level - of the questions' headings. */
  render(entries: readonly Entry[], document: FaqDocument, level: number, context: InlineContext): unknown {
    const { part } = this.#custom;
    if (this.#lang !== document.lang) this.#turns.restart();
    this.#lang = document.lang;
    return repeat(
      part?.parts(entries) ?? entries,
      (each) => ('rest' in each ? `${each.rest[0].id} …` : each.id),
      (each) => ('rest' in each ? part?.renderRest(each) : this.#renderEntry(each, document, level, context)),
    );
  }

  /** What paper says beyond the screen; there is nothing to print before the answers have come. */
  renderPaper(lang: Language): unknown {
    return this.#answers.view?.paper.render(lang);
  }

  /** Opens or closes all that is drawn of some questions. */
  toggleAll(entries: readonly Entry[], open: boolean): void {
    for (const each of this.#custom.part?.parts(entries) ?? entries) {
      if (!('rest' in each)) this.opened.toggle(each.id, open);
    }
  }

  #renderEntry(entry: Entry, document: FaqDocument, level: number, context: InlineContext): TemplateResult {
    const { id } = entry;
    const { part } = this.#custom;
    return renderEntry(
      entry,
      level,
      {
        open: this.opened.isOpen(id),
        onToggle: (open) => {
          this.opened.toggle(id, open);
        },
        answer: this.#renderAnswer(entry, document, level + 1, context),
        mark: part?.renderMark(entry, this.#language.language),
      },
      context,
    );
  }

  #renderAnswer(entry: Entry, document: FaqDocument, headingLevel: number, context: InlineContext): unknown {
    const { id } = entry;
    const { view } = this.#answers;
    const { failed, content, language } = this.#language;
    if (failed) {
      return html`<p>${msg('回答を読み込めませんでした。ページを再読み込みしてください。')}</p>`;
    }
    if (!view || content === faqOutline) return nothing;
    return this.#turns.draw(id, this.opened.isOpen(id), () =>
      view.render(entry, { document, language, headingLevel }, context, () =>
        this.#custom.part?.renderContacts(document, entry),
      ),
    );
  }
}
