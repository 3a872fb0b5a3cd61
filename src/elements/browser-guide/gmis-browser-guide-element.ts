import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bundledEnvironments } from '../../content/bundled/bundled-environments.js';
import { bundledGuides } from '../../content/bundled/bundled-guides.js';
import type { EnvironmentTable, GuideSet } from '../../content/types/faq.js';
import { renderTranslation } from '../content/translation-template.js';
import { ConnectionPanel } from '../environment/connection-panel.js';
import { EnvironmentController } from '../environment/environment-controller.js';
import { VerdictPanel } from '../environment/verdict-panel.js';
import { knownOr, restoreTexts } from '../shared/attributes.js';
import { base } from '../shared/base.styles.js';
import { CopyButton } from '../shared/copy-button.js';
import { GmisElement } from '../shared/gmis-element.js';
import { holdHeight } from '../shared/hold-height.js';
import { englishEnvironments, englishGuides } from '../shared/late-imports.js';
import { tokens } from '../shared/tokens.styles.js';
import { guide } from './guide.styles.js';
import { GuidePanel } from './guide-panel.js';

const topics = ['cache', 'popup', 'connection'] as const;

/** The procedures, and the table that the verdict in the text for the help desk is based on. */
interface Content {
  guides: GuideSet;
  environments: EnvironmentTable;
}

async function loadEnglish(): Promise<Content> {
  const [guides, environments] = await Promise.all([englishGuides.load(), englishEnvironments.load()]);
  return { guides: guides.default, environments: environments.default };
}

/**
 * What to click in each browser to clear the cache or to allow pop-ups; the visitor's browser comes first. Or a check
 * whether G-MIS can be reached.
 *
 * @tagname gmis-browser-guide
 * @summary Procedures by browser: clearing the cache, allowing pop-ups; a check of the connection.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @fires {GmisFaqErrorEvent} gmis-faq-error - Something could not be loaded, or a custom document has an issue. `detail`: `{ code, path }`.
 * @csspart translation - The note that the text is a reference translation.
 * @csspart guide - The procedures of the topic.
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
 * @csspart note - A note by gmis-widgets.
 * @csspart print - The button that prints a procedure.
 * @csspart error - A message that something could not be loaded, with a button to try again.
 * @csspart copy - The button that copies the address of the site.
 */
export class GmisBrowserGuideElement extends GmisElement<Content> {
  static override styles: CSSResultGroup = [tokens, base, guide];

  /** The topic: `cache` (clearing the cache), `popup` (allowing pop-ups) or `connection` (a check whether G-MIS can be
   * reached, which starts when the visitor asks for it). */
  @property() topic = 'cache';

  /** The level of the heading, 2 to 6. */
  override headingLevel = 3;

  readonly #environment = new EnvironmentController(this);
  readonly #copy = new CopyButton(this, this.announcer);
  readonly #panels = {
    cache: new GuidePanel(this, 'cache', this.#environment, this.#copy, this.rendering),
    popup: new GuidePanel(this, 'popup', this.#environment, this.#copy, this.rendering),
  };
  readonly #connection = new ConnectionPanel(this, this.announcer);
  readonly #verdict = new VerdictPanel(this, this.#copy);
  #shown = false;

  constructor() {
    super({
      japanese: () => ({ guides: bundledGuides('ja'), environments: bundledEnvironments('ja') }),
      english: loadEnglish,
    });
  }

  protected override get prerequisite(): Promise<unknown> {
    return this.#environment.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    restoreTexts(this, { topic: 'cache' });
    if (this.#shown || !this.#content) return;
    this.#shown = true;
    if (this.hasFallback) holdHeight(this);
  }

  /** Replace a fallback with everything at once: what is rendered later would move the page. */
  get #content(): Content | undefined {
    return this.#environment.environment || !this.hasFallback ? this.language.content : undefined;
  }

  protected override render(): TemplateResult {
    const content = this.#content;
    if (!content) return html`<slot></slot>`;
    const { translation, lang } = content.guides;
    return this.renderLayout(
      lang,
      html`${this.lazy.renderErrors()} ${translation ? renderTranslation(translation) : nothing}
      ${this.#renderTopic(content)} ${this.printFooter.render(lang, true)}`,
    );
  }

  #renderTopic({ guides, environments }: Content): unknown {
    const level = this.headingLevelOr(3);
    const topic = knownOr('cache', this.topic, topics, `<${this.localName} topic>`);
    if (topic === 'connection') {
      const { environment } = this.#environment;
      const copyReport = environment
        ? this.#verdict.renderCopyReport(environment, environments, this.language.language)
        : nothing;
      return this.#connection.render(level, copyReport);
    }
    const guide = guides.guides.filter((each) => each.topic === topic).at(0);
    return guide ? this.#panels[topic].render(guide, level, { highlight: () => [], entryUrl: () => '' }) : nothing;
  }
}
