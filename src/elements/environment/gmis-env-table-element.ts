import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { bundledEnvironments } from '../../content/bundled/bundled-environments.js';
import type { EnvironmentTable } from '../../content/types/faq.js';
import { renderTranslation } from '../content/translation-template.js';
import { base } from '../shared/base.styles.js';
import { CopyButton } from '../shared/copy-button.js';
import { GmisElement } from '../shared/gmis-element.js';
import { englishEnvironments } from '../shared/late-imports.js';
import { tokens } from '../shared/tokens.styles.js';
import { EnvironmentController } from './environment-controller.js';
import { environments } from './environments.styles.js';
import { renderEnvironments } from './environments-template.js';
import { VerdictPanel } from './verdict-panel.js';

/**
 * The environments that the ministry's document lists for G-MIS, with the visitor's highlighted, and a verdict on it.
 *
 * @tagname gmis-env-table
 * @summary Supported environments of G-MIS, and a verdict on the visitor's.
 * @slot - Fallback, shown until the element is ready and wherever scripts cannot run.
 * @fires {GmisFaqErrorEvent} gmis-faq-error - Something could not be loaded, or a custom document has an issue. `detail`: `{ code, path }`.
 * @csspart translation - The note that the text is a reference translation.
 * @csspart verdict - The verdict on the visitor's environment.
 * @csspart evidence - What the verdict is based on.
 * @csspart copy - A button that copies a text.
 * @csspart share - The button that opens the share sheet (where a phone or tablet cannot report).
 * @csspart mail-link - The link that mails the address of the page.
 * @csspart environments - The table with its notes.
 * @csspart table - The table.
 * @csspart row - The rows of a platform.
 * @csspart own-row - The rows of the visitor's platform.
 * @csspart cell - The cell of a browser.
 * @csspart own-cell - The cell of the visitor's browser.
 * @csspart note - A note by gmis-widgets.
 * @csspart error - A message that something could not be loaded, with a button to try again.
 */
export class GmisEnvTableElement extends GmisElement<EnvironmentTable> {
  static override styles: CSSResultGroup = [tokens, base, environments];

  /** The level of the verdict's heading, 2 to 6. */
  override headingLevel = 3;

  readonly #environment = new EnvironmentController(this);
  readonly #verdict = new VerdictPanel(this, new CopyButton(this, this.announcer));

  constructor() {
    super({
      japanese: () => bundledEnvironments('ja'),
      english: async () => (await englishEnvironments.load()).default,
    });
  }

  protected override get prerequisite(): Promise<unknown> {
    return this.#environment.ready;
  }

  protected override render(): TemplateResult {
    const { content: table, language } = this.language;
    const { environment } = this.#environment;
    // Replace a fallback with everything at once: what is rendered later would move the page.
    if (!table || (!environment && this.hasFallback)) return html`<slot></slot>`;
    return this.renderLayout(
      table.lang,
      html`${this.lazy.renderErrors()} ${table.translation ? renderTranslation(table.translation) : nothing}
      ${environment ? this.#verdict.render(environment, table, language, this.headingLevelOr(3)) : nothing}
      ${renderEnvironments(table, environment, { highlight: () => [], entryUrl: () => '' })}
      ${this.printFooter.render(table.lang, true)}`,
    );
  }
}
