import type { Page } from 'puppeteer-core';

/** A state of an element, as a screenshot records it. */
export interface State {
  name: string;
  tag: 'gmis-faq' | 'gmis-browser-guide' | 'gmis-env-table';
  attributes?: Record<string, string>;
  /** Interaction before the screenshot. */
  act?: (page: Page) => Promise<void>;
}

/** Waits for a match in a shadow root; puppeteer's own method waits for frames, which a busy machine may not render. */
export const appears = (page: Page, tag: State['tag'], selector: string): Promise<unknown> =>
  page.waitForFunction(
    (name, inside) => document.querySelector(name)?.shadowRoot?.querySelector(inside) != null,
    { polling: 25 },
    tag,
    selector,
  );

/** Types a query into the search box. */
export const type = (query: string) => async (page: Page) => {
  await page.evaluate((text) => {
    const box = document.querySelector('gmis-faq')?.shadowRoot?.querySelector('input');
    box?.focus();
    if (box) box.value = text;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, query);
  await appears(page, 'gmis-faq', '.results, .nothing-found');
};
const openEntry = (id: string) => (page: Page) =>
  page.evaluate(async (entry) => {
    const faq = document.querySelector('gmis-faq') as HTMLElement & { show(id: string): Promise<boolean> };
    await faq.show(entry);
  }, id);

/** The states in which a change of styles must not go unnoticed. */
export const states: readonly State[] = [
  { name: 'faq-closed', tag: 'gmis-faq' },
  { name: 'faq-open-mail', tag: 'gmis-faq', act: openEntry('1-1') },
  { name: 'faq-open-cases', tag: 'gmis-faq', act: openEntry('1-6') },
  { name: 'faq-found', tag: 'gmis-faq', act: type('パスワード') },
  { name: 'faq-nothing', tag: 'gmis-faq', act: type('給食の献立') },
  { name: 'faq-compact', tag: 'gmis-faq', attributes: { density: 'compact' } },
  { name: 'guide-cache', tag: 'gmis-browser-guide', attributes: { topic: 'cache' } },
  { name: 'guide-popup', tag: 'gmis-browser-guide', attributes: { topic: 'popup' } },
  { name: 'guide-connection', tag: 'gmis-browser-guide', attributes: { topic: 'connection' } },
  { name: 'env', tag: 'gmis-env-table' },
];

/** How a state is displayed. */
export interface Setting {
  name: string;
  width: number;
  lang: 'ja' | 'en';
  theme: 'light' | 'dark';
  forcedColors?: boolean;
  print?: boolean;
}

export const settings: readonly Setting[] = [
  { name: '1280-ja', width: 1280, lang: 'ja', theme: 'light' },
  { name: '768-en-dark', width: 768, lang: 'en', theme: 'dark' },
  { name: '320-ja', width: 320, lang: 'ja', theme: 'light' },
  { name: '768-ja-forced', width: 768, lang: 'ja', theme: 'light', forcedColors: true },
  { name: '768-ja-print', width: 768, lang: 'ja', theme: 'light', print: true },
];

/** A page with only one element. */
export function pageOf(state: State, { lang, theme }: Setting): string {
  const attributes = Object.entries({ ...state.attributes, theme })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${state.name}</title>
<style>body { margin: 0 } ${state.tag} { padding: 16px }</style>
<script src="/dist/gmis-widgets.min.js" defer></script></head>
<body><${state.tag}${attributes}></${state.tag}></body>
</html>`;
}
