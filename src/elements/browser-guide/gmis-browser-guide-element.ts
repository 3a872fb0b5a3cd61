import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bundledEnvironments } from '../../content/bundled/bundled-environments.js';
import { bundledGuides } from '../../content/bundled/bundled-guides.js';
import type { EnvironmentTable, GuideSet, Language } from '../../content/types/faq.js';
import { Announcer } from '../shared/announcer.js';
import { AppearanceController } from '../shared/appearance-controller.js';
import type { Density, Theme } from '../shared/appearance-controller.js';
import { headingLevelOr, knownOr, restoreTexts } from '../shared/attributes.js';
import { ConnectionPanel } from '../environment/connection-panel.js';
import { CopyButton } from '../shared/copy-button.js';
import { EnvironmentController } from '../environment/environment-controller.js';
import { renderTranslation } from '../content/translation-template.js';
import { renderLayout } from '../shared/layout-template.js';
import { GuidePanel } from './guide-panel.js';
import { holdHeight } from '../shared/hold-height.js';
import { LanguageController } from '../shared/language-controller.js';
import { isHydrating, hydrate } from '../shared/hydration.js';
import { base } from '../shared/base.styles.js';
import { guide } from './guide.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { PrintController } from '../shared/print-footer-controller.js';
import { isPromise } from '../../util/is-promise.js';
import { IncrementalRenderController } from '../shared/incremental-render-controller.js';
import { VerdictPanel } from '../environment/verdict-panel.js';

const tag = 'gmis-browser-guide';
const topics = ['cache', 'popup', 'connection'] as const;

/** The procedures, and the table that the verdict in the text for the help desk is read from. */
interface Content {
  guides: GuideSet;
  environments: EnvironmentTable;
}

function load(language: Language): Content | Promise<Content> {
  const guides = bundledGuides(language);
  const environments = bundledEnvironments(language);
  if (!isPromise(guides) && !isPromise(environments)) return { guides, environments };
  return Promise.all([guides, environments]).then(([g, e]) => ({ guides: g, environments: e }));
}

/**
 * What to click, browser by browser: clearing the cache, or allowing pop-ups; the visitor's own browser comes first.
 * Or a check whether G-MIS can be reached.
 *
 * @tagname gmis-browser-guide
 * @summary Procedures by browser: clearing the cache, allowing pop-ups; a check of the connection.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @csspart translation - The remark that the text is a reference translation.
 * @csspart guide - The procedures of the topic.
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
 * @csspart note - A remark by the makers of gmis-widgets.
 * @csspart print - The button that prints a procedure.
 * @csspart copy - The button that copies the address of the site.
 */
export class GmisBrowserGuideElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, guide];

  /** What the procedure is for: `cache` (clearing it), `popup` (allowing pop-ups) or `connection` (a check whether
   * G-MIS can be reached, made when the visitor asks for it). */
  @property() topic = 'cache';

  /** The level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The colours; `auto` follows the visitor's setting. Default: `light`, which suits most pages. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** How closely it is set; `compact` suits a narrow column. Default: `normal`. */
  @property({ reflect: true }) density: Density | undefined;

  readonly #language = new LanguageController<Content>(this, load);
  readonly #environment = new EnvironmentController(this);
  readonly #announcer = new Announcer(this);
  readonly #copy = new CopyButton(this, this.#announcer);
  readonly #turns = new IncrementalRenderController(this);
  readonly #panels = {
    cache: new GuidePanel(this, 'cache', this.#environment, this.#copy, this.#turns),
    popup: new GuidePanel(this, 'popup', this.#environment, this.#copy, this.#turns),
  };

  #shown = false;

  readonly #connection = new ConnectionPanel(this, this.#announcer);
  readonly #paper = new PrintController(this);
  readonly #verdict = new VerdictPanel(this, this.#copy);

  constructor() {
    super();
    hydrate(this);
    this.addController(new AppearanceController(this));
  }

  /** Waits for the procedures that are not in view, too. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#turns.whole(() => super.getUpdateComplete());
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const first = this.#turns.first(this.#environment.ready);
    return first?.then(() => super.scheduleUpdate()) ?? (super.scheduleUpdate() as undefined);
  }

  protected override willUpdate(): void {
    restoreTexts(this, { topic: 'cache' });
    if (this.#shown || !this.#content) return;
    this.#shown = true;
    if (this.#hasFallback) holdHeight(this);
  }

  get #hasFallback(): boolean {
    return this.childElementCount > 0 && !isHydrating(this);
  }

  /** A fallback gives its place to the whole at once: what comes later would move the page. */
  get #content(): Content | undefined {
    return this.#environment.environment || !this.#hasFallback ? this.#language.content : undefined;
  }

  protected override render(): TemplateResult {
    const content = this.#content;
    if (!content) return html`<slot></slot>`;
    const { translation, lang } = content.guides;
    return renderLayout(
      lang,
      html`${translation ? renderTranslation(translation) : nothing} ${this.#renderTopic(content)}
      ${this.#paper.render(lang, true)} ${this.#announcer.render()}`,
    );
  }

  #renderTopic({ guides, environments }: Content): unknown {
    const level = headingLevelOr(3, this.headingLevel, tag);
    const topic = knownOr('cache', this.topic, topics, `<${tag} topic>`);
    if (topic === 'connection') {
      const { environment } = this.#environment;
      const copyReport = environment
        ? this.#verdict.renderCopyReport(environment, environments, this.#language.language)
        : nothing;
      return this.#connection.render(level, copyReport);
    }
    const guide = guides.guides.filter((each) => each.topic === topic).at(0);
    return guide ? this.#panels[topic].render(guide, level, { highlight: () => [], entryUrl: () => '' }) : nothing;
  }
}
