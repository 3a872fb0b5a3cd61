import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { BrowserGuide, Guide, GuideBrowser, GuideSite, GuideTopic } from '../../content/types/faq.js';
import { browserName } from '../environment/environment-messages.js';
import type { CopyButton } from '../shared/copy-button.js';
import { renderCurrentProcedure } from './current-steps-template.js';
import type { EnvironmentController } from '../environment/environment-controller.js';
import { heading } from '../shared/heading-template.js';
import { infoIcon } from '../shared/icons.js';
import { renderInlines, renderNote } from '../content/inlines-template.js';
import type { InlineContext } from '../content/inlines-template.js';
import { msg, str } from '../../i18n/msg.js';
import { renderPrintButton } from '../shared/print-button-template.js';
import { renderLater } from '../shared/render-later.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';

/** The procedures of one topic as tabs: the visitor's own browser first, every other a click or an arrow key away. */
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
    const title =
      guide.title ?? (this.#topic === 'cache' ? msg('キャッシュクリアの手順') : msg('ポップアップを許可する手順'));
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
    return html`<div class="guide" part="guide">
      ${heading(headingLevel, title, 'guide-title', this.#id('title'))}
      ${guide.intro ? html`<p>${renderInlines(guide.intro, context)}</p>` : nothing}
      ${this.#isMobile ? renderForMobile(procedures) : html`${this.#renderOwnBrowser(guide)} ${procedures}`}
    </div>`;
  }

  /** The steps do not fit a phone or a tablet, and reporting is not possible there. */
  get #isMobile(): boolean {
    const device = this.#environment.environment?.device;
    return device === 'phone' || device === 'tablet';
  }

  /** The visitor's own browser first; the others keep the document's order. */
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
      ${renderLater(this.#rendering, guide, selected, () =>
        this.#renderProcedures(guide, procedure, headingLevel, context),
      )}
    </div>`;
  }

  #renderProcedures(
    guide: Guide,
    { browser, title, steps, current }: BrowserGuide,
    headingLevel: number,
    context: InlineContext,
  ): TemplateResult {
    const original = html`<section class="procedure" part="original">
      ${heading(headingLevel + 1, msg('厚生労働省の文書にある手順（原文）'), 'procedure-title')}
      <ol class="steps" part="steps">
        ${steps.map((step) => html`<li>${renderInlines(step, context)}</li>`)}
      </ol>
    </section>`;
    // Allowing one site is safer than allowing every pop-up, as the document has it: it comes first.
    const renderedCurrent = current
      ? renderCurrentProcedure(
          current,
          browser,
          headingLevel + 1,
          (address) => this.#copy.render(this.#id('settings', browser), () => address, msg('アドレスをコピー')),
          context,
        )
      : this.#topic === 'cache'
        ? renderNoCurrent()
        : nothing;
    return html`${heading(headingLevel, title, 'panel-title')}
      <div class="procedures">
        ${this.#topic === 'popup' ? [renderedCurrent, original] : [original, renderedCurrent]}
      </div>
      ${guide.site ? this.#renderSite(guide.site, browser) : nothing}
      ${renderPrintButton(msg('この手順を印刷'), '.panel')}`;
  }

  #renderSite({ label, url }: GuideSite, browser: GuideBrowser): TemplateResult {
    return html`<p class="site">
      <span>${label}</span><code class="address">${url}</code>
      ${this.#copy.render(this.#id('site', browser), () => url, msg('アドレスをコピー'))}
    </p>`;
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
  return html`<p class="note note-editor" part="note">
      ${infoIcon}<span
        ><b class="origin">${msg('gmis-widgetsによる注')}</b> ${msg(
          'G-MISの報告には、パソコンが必要です。次の手順は、パソコンのブラウザのものです。',
        )}</span
      >
    </p>
    <details class="pc-steps" part="pc-steps">
      <summary>${msg('パソコンのブラウザの手順を見る')}</summary>
      ${procedures}
    </details>`;
}

function renderNoCurrent(): TemplateResult {
  return html`<p class="checked" part="checked">
    <span class="badge badge-unchecked">${infoIcon}${msg('未確認')}</span>
    ${msg('このブラウザの現在の表記は、gmis-widgetsではまだ確認していません。')}
  </p>`;
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
