import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bundledGuides } from '../faq/bundled-guides.js';
import type { GuideSet, GuideTopic } from '../faq/types.js';
import { Announcer } from './announcer.js';
import { headingLevelOr, knownOr } from './attributes.js';
import { CopyButton } from './copy-button.js';
import { EnvironmentController } from './environment-controller.js';
import { renderTranslation } from './faq-cover-view.js';
import { GuidePanel } from './guide-panel.js';
import { LanguageController } from './language-controller.js';
import { base } from './styles/base.styles.js';
import { guide } from './styles/guide.styles.js';
import { tokens } from './styles/tokens.styles.js';

const tag = 'gmis-browser-guide';
const topics: readonly GuideTopic[] = ['cache', 'popup'];

/**
 * What to click, browser by browser: clearing the cache, or allowing pop-ups. The visitor's own browser comes first.
 *
 * @tagname gmis-browser-guide
 * @summary Procedures by browser: clearing the cache, allowing pop-ups.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @csspart translation - The remark that the text is a reference translation.
 * @csspart guide - The procedures of the topic.
 * @csspart tab - The tab of a browser.
 * @csspart panel - The procedure of a browser.
 * @csspart steps - The steps of a procedure.
 * @csspart note - A remark by the makers of gmis-widgets.
 * @csspart copy - The button that copies the address of the site.
 */
export class GmisBrowserGuideElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, guide];

  /** What the procedure is for: `cache` (clearing it) or `popup` (allowing pop-ups). */
  @property() topic = 'cache';

  /** The level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  readonly #language = new LanguageController<GuideSet>(this, bundledGuides);
  readonly #environment = new EnvironmentController(this);
  readonly #announcer = new Announcer(this);
  readonly #copy = new CopyButton(this, this.#announcer);
  readonly #panels = {
    cache: new GuidePanel(this, 'cache', this.#environment, this.#copy),
    popup: new GuidePanel(this, 'popup', this.#environment, this.#copy),
  };

  protected override render(): TemplateResult {
    const set = this.#language.content;
    const topic = knownOr('cache', this.topic, topics, `<${tag} topic>`);
    const shown = set?.guides.find((each) => each.topic === topic);
    if (!set || !shown) return html`<slot></slot>`;
    const level = headingLevelOr(3, this.headingLevel, tag);
    return html`<div class="root" lang=${set.lang}>
      ${set.translation ? renderTranslation(set.translation) : nothing}
      ${this.#panels[topic].render(shown, level, { highlight: () => [], entryUrl: () => '' })}
      ${this.#announcer.render()}
    </div>`;
  }
}
