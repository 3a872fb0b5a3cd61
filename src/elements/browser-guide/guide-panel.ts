import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { BrowserGuide, Guide, GuideBrowser, GuideTopic } from '../../content/types/faq.js';
import { browserName } from '../environment/environment-messages.js';
import type { CopyButton } from '../shared/copy-button.js';
import type { EnvironmentController } from '../environment/environment-controller.js';
import { heading } from '../shared/heading-template.js';
import { infoIcon } from '../shared/icons.js';
import { renderEditorNote, renderNote } from '../content/inlines-template.js';
import type { InlineContext } from '../content/context.js';
import { msg, str } from '../../i18n/msg.js';
import { renderPrintButton } from '../shared/print-button-template.js';
import { renderLater } from '../shared/render-later.js';
import { renderGuide, renderProcedure } from './procedure-template.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';

/** The procedures of one topic as tabs: the visitor's browser first, the others one click or arrow key away. */
export class GuidePanel {
  readonly #host: LitElement;
  readonly #topic: GuideTopic;
  readonly #environment: EnvironmentController;
  readonly #copy: CopyButton;
  readonly #rendering: IncrementalRenderController;
  #chosen: GuideBrowser | undefined;

  constructor(
    host: LitElement,
    topic: GuideTopic,
    environment: EnvironmentController,
    copy: CopyButton,
    rendering: IncrementalRenderController,
  ) {
    this.#host = host;
    this.#topic = topic;
    this.#environment = environment;
    this.#copy = copy;
    this.#rendering = rendering;
  }

  render(guide: Guide, headingLevel: number, context: InlineContext): TemplateResult {
    const browsers = this.#ordered(guide);
    const chosen = browsers.filter(({ browser }) => browser === this.#chosen).at(0) ?? browsers[0];
    const procedures = html`<div
        class="tabs"
        role="tablist"
        aria-labelledby=${this.#id('title')}
        @keydown=${this.#onKeydown}
      >
        ${browsers.map((each) => this.#renderTab(each, each === chosen))}
      </div>
      ${browsers.map((each) => this.#renderPanel(guide, each, each === chosen, headingLevel + 1, context))}
      ${guide.notes?.map((note) => renderNote(note, context))}`;
    return renderGuide(
      guide,
      headingLevel,
      this.#isMobile ? renderForMobile(procedures) : html`${this.#renderOwnBrowser(guide)} ${procedures}`,
      context,
      this.#id('title'),
    );
  }

  /** The steps do not fit a phone or a tablet, and reporting is not possible there. */
  get #isMobile(): boolean {
    const device = this.#environment.environment?.device;
    return device === 'phone' || device === 'tablet';
  }

  /** The visitor's browser first; the others keep the document's order. */
  #ordered(guide: Guide): BrowserGuide[] {
    const own = this.#environment.environment?.browser;
    return [
      ...guide.browsers.filter(({ browser }) => browser === own),
      ...guide.browsers.filter(({ browser }) => browser !== own),
    ];
  }

  #renderOwnBrowser(guide: Guide): TemplateResult | typeof nothing {
    const environment = this.#environment.environment;
    if (!environment || environment.browser === 'unknown') return nothing;
    if (guide.browsers.some(({ browser }) => browser === environment.browser)) return nothing;
    return html`<p class="note note-editor" part="note">
      ${infoIcon}<span
        >${msg(str`お使いのブラウザ（${browserName(environment.browser)}）の手順は、この文書にはありません。`)}</span
      >
    </p>`;
  }

  #renderTab({ browser }: BrowserGuide, selected: boolean): TemplateResult {
    const own = browser === this.#environment.environment?.browser;
    return html`<button
      class="tab"
      part="tab"
      type="button"
      role="tab"
      id=${this.#id('tab', browser)}
      aria-controls=${this.#id('panel', browser)}
      aria-selected=${selected}
      tabindex=${selected ? 0 : -1}
      @click=${() => {
        this.#choose(browser);
      }}
    >
      ${browserName(browser)}${own ? html` <span class="badge">${msg('お使いのブラウザ')}</span>` : nothing}
    </button>`;
  }

  #renderPanel(
    guide: Guide,
    procedure: BrowserGuide,
    selected: boolean,
    headingLevel: number,
    context: InlineContext,
  ): TemplateResult {
    const { browser } = procedure;
    return html`<div
      class="panel"
      part="panel"
      role="tabpanel"
      id=${this.#id('panel', browser)}
      aria-labelledby=${this.#id('tab', browser)}
      ?hidden=${!selected}
    >
      ${renderLater(
        this.#rendering,
        guide,
        selected,
        () =>
          html`${heading(headingLevel, procedure.title, 'panel-title')}
          ${renderProcedure(
            guide,
            procedure,
            headingLevel + 1,
            (name, address) => this.#copy.render(this.#id(name, browser), () => address, msg('アドレスをコピー')),
            context,
          )}
          ${renderPrintButton(msg('この手順を印刷'), '.panel')}`,
      )}
    </div>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    const tabs = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')];
    const index = tabs.indexOf(event.target as HTMLElement);
    const next = nextTab(event.key, index, tabs.length);
    if (index < 0 || next === undefined) return;
    event.preventDefault();
    const tab = tabs[next];
    tab.click();
    tab.focus();
  };

  #choose(browser: GuideBrowser): void {
    this.#chosen = browser;
    this.#host.requestUpdate();
  }

  #id(part: string, browser = ''): string {
    return ['guide', this.#topic, part, browser].filter(Boolean).join('-');
  }
}

function renderForMobile(procedures: TemplateResult): TemplateResult {
  return html`${renderEditorNote(msg('G-MISの報告には、パソコンが必要です。次の手順は、パソコンのブラウザのものです。'))}
    <details class="pc-steps" part="pc-steps">
      <summary>${msg('パソコンのブラウザの手順を見る')}</summary>
      ${procedures}
    </details>`;
}

function nextTab(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
