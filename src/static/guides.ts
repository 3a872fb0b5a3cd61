import type { BrowserGuide, CurrentProcedure, Guide, GuideCheck, Inline } from '../content/types/faq.js';
import { renderInlines, renderLink, renderNote } from './inlines.js';
import type { RenderContext } from './inlines.js';
import { heading, markup } from './markup.js';
import type { Markup, Part } from './markup.js';
import type { Words } from './messages.js';

/**
 * The procedures of a topic, one to open and close for each browser. The one for Chrome, which most visitors have and
 * which is as high as any, is open at any rate: an element that takes this content's place moves nothing then.
 */
export function renderGuide(guide: Guide, level: number, context: RenderContext): Markup {
  const { words } = context;
  const title = guide.title ?? (guide.topic === 'cache' ? words.clearCache : words.allowPopups);
  return markup`<div class="gmis-static-guide">
${heading(level, title, 'guide-title')}
${guide.intro && markup`<p>${renderInlines(guide.intro, context)}</p>\n`}${guide.browsers.map(
    (browser) => markup`<details${(context.open || browser.browser === 'chrome') && markup` open`}>
<summary>${heading(level + 1, browser.title, 'summary')}</summary>
<div class="gmis-static-panel">
${renderProcedures(guide, browser, level + 2, context)}</div>
</details>\n`,
  )}${guide.notes?.map((note) => renderNote(note, context))}</div>\n`;
}

function renderProcedures(guide: Guide, { steps, current }: BrowserGuide, level: number, context: RenderContext): Part {
  const { words } = context;
  const original = markup`<section>
${heading(level, words.original, 'procedure-title')}
${renderSteps(steps, context)}</section>\n`;
  const site =
    guide.site && markup`<p>${guide.site.label}<code class="gmis-static-code">${guide.site.url}</code></p>\n`;
  // Allowing one site is safer than allowing every pop-up, as the document has it: it comes first.
  if (guide.topic === 'popup') return [current && renderCurrent(current, level, context), original, site];
  const today = current
    ? renderCurrent(current, level, context)
    : markup`<p><b>${words.unchecked}</b> ${words.noCurrent}</p>\n`;
  return [original, today, site];
}

function renderCurrent(
  { steps, settingsAddress, checked }: CurrentProcedure,
  level: number,
  context: RenderContext,
): Markup {
  const { words } = context;
  return markup`<section>
${heading(level, words.current, 'procedure-title')}
<p>${checked ? renderCheck(checked, words) : [markup`<b>${words.unchecked}</b> `, words.notChecked]}</p>
${renderSteps(steps, context)}${
    settingsAddress !== undefined &&
    markup`<p>${words.settingsAddress}<code class="gmis-static-code">${settingsAddress}</code></p>\n`
  }</section>\n`;
}

function renderCheck({ date, product, version, how, url }: GuideCheck, words: Words): Part {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  const means = how === 'opened' ? words.opened(`${product} ${version}`) : words.documented(`${product} ${version}`);
  return [markup`<b>${words.checkedOn(year, month, day)}</b> `, words.editorsSteps, renderLink(url, means)];
}

const renderSteps = (steps: readonly Inline[][], context: RenderContext): Markup =>
  markup`<ol>${steps.map((step) => markup`<li>${renderInlines(step, context)}</li>`)}</ol>\n`;
