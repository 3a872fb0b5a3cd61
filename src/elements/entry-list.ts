import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { faqOutline } from '../faq/faq-outline.js';
import type { Entry, FaqDocument, Language } from '../faq/types.js';
import type { Announcer } from './announcer.js';
import { AnswersController } from './answers-controller.js';
import type { AnswersHost } from './answers.js';
import { GmisFaqToggleEvent } from './events.js';
import { renderEntry } from './faq-entry-view.js';
import type { InlineContext } from './inline-view.js';
import type { LanguageController } from './language-controller.js';
import type { LocalController } from './local-controller.js';
import { msg } from './msg.js';
import { OpenAnswers } from './open-answers.js';
import type { TurnsController } from './turns-controller.js';

/** Draws the questions of an element with their answers, and keeps what a visitor has done to them. */
export class EntryList {
  readonly opened: OpenAnswers;

  readonly #language: LanguageController<FaqDocument>;
  readonly #local: LocalController;
  readonly #turns: TurnsController;
  readonly #answers: AnswersController;
  #lang: string | undefined;

  constructor(
    host: AnswersHost,
    announcer: Announcer,
    language: LanguageController<FaqDocument>,
    local: LocalController,
    turns: TurnsController,
  ) {
    this.#language = language;
    this.#local = local;
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
    const { part } = this.#local;
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
    for (const each of this.#local.part?.parts(entries) ?? entries) {
      if (!('rest' in each)) this.opened.toggle(each.id, open);
    }
  }

  #renderEntry(entry: Entry, document: FaqDocument, level: number, context: InlineContext): TemplateResult {
    const { id } = entry;
    const { part } = this.#local;
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
        this.#local.part?.renderContacts(document, entry),
      ),
    );
  }
}
