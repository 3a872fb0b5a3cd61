import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../../content/text/safe-url.js';
import type { CurrentProcedure, GuideBrowser, GuideCheck, Inline } from '../../content/types/faq.js';
import { heading } from '../shared/heading-template.js';
import { checkIcon, infoIcon } from '../shared/icons.js';
import { renderInlines } from '../content/inlines-template.js';
import type { InlineContext } from '../content/context.js';
import { msg, str } from '../../i18n/msg.js';

/**
 * A button that copies an address; static HTML has none.
 * @param name - distinguishes the addresses of a procedure.
 */
export type CopyAddress = (name: 'settings' | 'site', address: string) => unknown;

/**
 * The procedure with the current menu names: as a picture, as steps, and with when and how its wording was checked. A
 * page cannot link to the address of the settings, so a button copies it.
 */
export function renderCurrentProcedure(
  { steps, settingsAddress, checked }: CurrentProcedure,
  browser: GuideBrowser,
  headingLevel: number,
  copyAddress: CopyAddress,
  context: InlineContext,
): TemplateResult {
  return html`<section class="procedure" part="current">
    ${heading(headingLevel, msg('現在の表記による手順'), 'procedure-title')}
    <p class="checked" part="checked">${renderCheck(checked)}</p>
    ${renderPath(browser, steps)} ${renderSteps(steps, context)}
    ${
      settingsAddress === undefined
        ? nothing
        : renderAddress(msg('設定画面のアドレス：'), settingsAddress, copyAddress('settings', settingsAddress))
    }
  </section>`;
}

export const renderSteps = (steps: readonly Inline[][], context: InlineContext): TemplateResult =>
  html`<ol class="steps" part="steps">
    ${steps.map((step) => html`<li>${renderInlines(step, context)}</li>`)}
  </ol>`;

export const renderAddress = (label: string, address: string, button: unknown): TemplateResult =>
  html`<p class="site"><span>${label}</span><code class="address">${address}</code> ${button}</p>`;

export const renderUnchecked = (text: string): TemplateResult =>
  html`<span class="badge badge-unchecked">${infoIcon}${msg('未確認')}</span> ${text}`;

function renderCheck(checked: GuideCheck | undefined): TemplateResult {
  if (!checked) {
    return renderUnchecked(msg('gmis-widgetsによる手順です。画面の言葉は、実際のブラウザではまだ確認していません。'));
  }
  const { date, product, version, how, url = '' } = checked;
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  const href = safeUrl(url);
  const method =
    how === 'opened'
      ? msg(str`${product} ${version}の設定画面を開いて確認しました。`)
      : msg(str`${product} ${version}について、メーカーの説明で確認しました。`);
  return html`<span class="badge">${checkIcon}${msg(str`確認日：${year}年${month}月${day}日`)}</span>
    ${msg('gmis-widgetsによる手順です。')}${href === undefined ? method : html`<a href=${href} rel="noreferrer">${method}</a>`}`;
}

/** The path through the menus as a picture: where the menu is, and its items. The steps say the same. */
function renderPath(browser: GuideBrowser, steps: readonly Inline[][]): TemplateResult {
  const words = steps
    .flat()
    .flatMap((inline) => (typeof inline !== 'string' && inline.type === 'menu' ? [inline.text] : []))
    .filter((word) => word.length > 1);
  return html`<div class="path" part="path" aria-hidden="true">
    ${browserPicture(browser)}
    ${words.slice(0, 4).map(
      (word) =>
        html`<span class="path-step"
          ><svg class="path-arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M3 1.5 8 6l-5 4.5" fill="none" stroke="currentColor" stroke-width="2" /></svg
          ><span class="path-word">${word}</span></span
        >`,
    )}
  </div>`;
}

const menuSigns: Readonly<Record<GuideBrowser, string>> = {
  chrome: 'M87 14.500v.01M87 17v.01M87 19.500v.01',
  edge: 'M84.5 17h.01M87 17h.01M89.5 17h.01',
  firefox: 'M84 15h6M84 17h6M84 19h6',
  safari: '',
};

/** A browser window without any vendor's design, with a ring around its menu. */
function browserPicture(browser: GuideBrowser): TemplateResult {
  const [window, tabs, x, y] =
    browser === 'safari'
      ? ['M1 1h94v10H1zM1 17h94v42H1zM1 30h94M12 20.500h60v6H12z', 'M6 6h4M18 6h16M40 6h8M54 6h8', 26, 6]
      : ['M1 1h94v58H1zM1 10h94M1 24h94M12 13.500h62v7H12z', 'M6 5.500h20', 87, 17];
  return html`<svg class="window" viewBox="0 0 96 60" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="1.5">
      <path d=${window} />
      <path d=${tabs} />
      <circle class="ring" cx=${x} cy=${y} r="7.5" stroke-width="2.5" />
      <path d=${menuSigns[browser]} stroke-width="1.6" stroke-linecap="round" />
    </g>
  </svg>`;
}
