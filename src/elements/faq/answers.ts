/** Everything that only the answers need, including their text; see `late-imports.ts`. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { bundledFaq } from '../../content/bundled/bundled-faq.js';
import type { Entry, FaqDocument, Language } from '../../content/types/faq.js';
import type { Announcer } from '../shared/announcer.js';
import { renderAnswerFooter } from './answer-footer-template.js';
import { renderBlocks } from '../content/blocks-template.js';
import type { BlockContext } from '../content/context.js';
import { ConnectionPanel } from '../environment/connection-panel.js';
import { contactOf } from './contact-template.js';
import type { ContactHost } from './contact-template.js';
import { CopyButton } from '../shared/copy-button.js';
import { entryAddress } from './deep-link-controller.js';
import { EnvironmentController } from '../environment/environment-controller.js';
import { renderEnvironments } from '../environment/environments-template.js';
import { GmisFaqFeedbackEvent } from '../shared/events.js';
import { GuidePanel } from '../browser-guide/guide-panel.js';
import { linkIcon } from '../shared/icons.js';
import type { InlineContext } from '../content/context.js';
import { msg } from '../../i18n/msg.js';
import { renderPrintButton } from '../shared/print-button-template.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';
import { VerdictPanel } from '../environment/verdict-panel.js';

export { answerStyles } from './answer.styles.js';

export const japaneseFaq = bundledFaq('ja');

/** What answers need from their element. */
export interface AnswersHost extends ContactHost {
  hideFeedback: boolean;
}

/** The document that contains the answer. */
export interface AnswerPlace {
  document: FaqDocument;
  language: Language;
  /** The level of the headings of sections, 2 to 6. */
  headingLevel: number;
}

/** Renders the answers of an element, with the procedures, the table and the check that they refer to. */
export class AnswerRenderer {
  readonly #host: AnswersHost;
  readonly #announcer: Announcer;
  /** The visitor's feedback on answers. */
  readonly #solved = new Map<string, boolean>();
  readonly #environment: EnvironmentController;
  readonly #copy: CopyButton;
  readonly #guides: Readonly<Record<'cache' | 'popup', GuidePanel>>;
  readonly #connection: ConnectionPanel;
  readonly #verdict: VerdictPanel;

  constructor(host: AnswersHost, announcer: Announcer, rendering: IncrementalRenderController) {
    this.#host = host;
    this.#announcer = announcer;
    this.#environment = new EnvironmentController(host);
    this.#copy = new CopyButton(host, announcer);
    this.#guides = {
      cache: new GuidePanel(host, 'cache', this.#environment, this.#copy, rendering),
      popup: new GuidePanel(host, 'popup', this.#environment, this.#copy, rendering),
    };
    this.#connection = new ConnectionPanel(host, announcer);
    this.#verdict = new VerdictPanel(host, this.#copy);
  }

  render(
    entry: Entry,
    { document, language, headingLevel }: AnswerPlace,
    inline: InlineContext,
    renderOwnContacts: () => unknown,
  ): TemplateResult {
    const context: BlockContext = {
      ...inline,
      headingLevel,
      renderGuide: (topic, level) => {
        const guide = document.guides?.guides.filter((each) => each.topic === topic).at(0);
        return guide ? this.#guides[topic].render(guide, level, inline) : nothing;
      },
      renderEnvironments: () =>
        document.environments
          ? renderEnvironments(document.environments, this.#environment.environment, inline)
          : nothing,
      renderConnection: (level) => this.#connection.render(level, this.#renderCopyReport(document, language)),
    };
    return html`<div class="answer-text" lang=${entry.lang ?? nothing}>${renderBlocks(entry.answer, context)}</div>
      ${inline.extension?.below(entry, context)} ${this.#renderAnswerFooter(entry, renderOwnContacts())}`;
  }

  #renderAnswerFooter(entry: Entry, ownContacts: unknown): TemplateResult {
    const { id } = entry;
    return renderAnswerFooter(
      {
        askFeedback: !this.#host.hideFeedback,
        solved: this.#solved.get(id),
        onFeedback: (solved) => {
          this.#solved.set(id, solved);
          this.#announcer.say(() => msg('ご回答ありがとうございました。'));
          this.#host.dispatchEvent(new GmisFaqFeedbackEvent({ id, solved }));
        },
        contact: contactOf(this.#host),
        ownContacts,
      },
      this.#renderTools(entry),
    );
  }

  /** The buttons that copy the address of a question and print it with its answer. */
  #renderTools({ id }: Entry): TemplateResult {
    return html`${this.#copy.render(`link-${id}`, () => entryAddress(id), msg('この質問へのリンクをコピー'), linkIcon)}
    ${renderPrintButton(msg('この回答を印刷'), '.entry')}`;
  }

  #renderCopyReport({ environments }: FaqDocument, language: Language): unknown {
    const { environment } = this.#environment;
    return environment && environments ? this.#verdict.renderCopyReport(environment, environments, language) : nothing;
  }
}
