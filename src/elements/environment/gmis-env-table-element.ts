import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bundledEnvironments } from '../../content/bundled/bundled-environments.js';
import type { EnvironmentTable } from '../../content/types/faq.js';
import { Announcer } from '../shared/announcer.js';
import { AppearanceController } from '../shared/appearance-controller.js';
import type { Density, Theme } from '../shared/appearance-controller.js';
import { renderLayout } from '../shared/layout-template.js';
import { headingLevelOr } from '../shared/attributes.js';
import { CopyButton } from '../shared/copy-button.js';
import { EnvironmentController } from './environment-controller.js';
import { renderEnvironments } from './environments-template.js';
import { renderTranslation } from '../content/translation-template.js';
import { LanguageController } from '../shared/language-controller.js';
import { isHydrating, hydrate } from '../shared/hydration.js';
import { PrintController } from '../shared/print-footer-controller.js';
import { base } from '../shared/base.styles.js';
import { environments } from './environments.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { IncrementalRenderController } from '../shared/incremental-render-controller.js';
import { VerdictPanel } from './verdict-panel.js';

const tag = 'gmis-env-table';

/**
 * The environments that the ministry's document lists for G-MIS, with the visitor's own marked, and a verdict on it.
 *
 * @tagname gmis-env-table
 * @summary Supported environments of G-MIS, and a verdict on the visitor's.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @csspart translation - The remark that the text is a reference translation.
 * @csspart verdict - The verdict on the visitor's environment.
 * @csspart evidence - What the verdict was given on.
 * @csspart copy - A button that copies a text.
 * @csspart share - The button that opens the share sheet (where a phone or tablet cannot report).
 * @csspart mail-link - The link that mails the address of the page.
 * @csspart environments - The table with its remarks.
 * @csspart table - The table.
 * @csspart row - The rows of a platform.
 * @csspart own-row - The rows of the visitor's platform.
 * @csspart cell - The cell of a browser.
 * @csspart own-cell - The cell of the visitor's browser.
 * @csspart note - A remark by the makers of gmis-widgets.
 */
export class GmisEnvTableElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, environments];

  /** The level of the verdict's heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The colours; `auto` follows the visitor's setting. Default: `light`, which suits most pages. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** How closely it is set; `compact` suits a narrow column. Default: `normal`. */
  @property({ reflect: true }) density: Density | undefined;

  readonly #language = new LanguageController<EnvironmentTable>(this, bundledEnvironments);
  readonly #environment = new EnvironmentController(this);
  readonly #announcer = new Announcer(this);
  readonly #verdict = new VerdictPanel(this, new CopyButton(this, this.#announcer));
  readonly #turns = new IncrementalRenderController(this);
  readonly #paper = new PrintController(this);

  constructor() {
    super();
    hydrate(this);
    this.addController(new AppearanceController(this));
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const first = this.#turns.first(this.#environment.ready);
    return first?.then(() => super.scheduleUpdate()) ?? (super.scheduleUpdate() as undefined);
  }

  protected override render(): TemplateResult {
    const table = this.#language.content;
    const { environment } = this.#environment;
    // A fallback gives its place to the whole at once: what comes later would move the page.
    if (!table || (!environment && this.childElementCount > 0 && !isHydrating(this))) return html`<slot></slot>`;
    const level = headingLevelOr(3, this.headingLevel, tag);
    return renderLayout(
      table.lang,
      html`${table.translation ? renderTranslation(table.translation) : nothing}
      ${environment ? this.#verdict.render(environment, table, this.#language.language, level) : nothing}
      ${renderEnvironments(table, environment, { highlight: () => [], entryUrl: () => '' })}
      ${this.#paper.render(table.lang, true)} ${this.#announcer.render()}`,
    );
  }
}
