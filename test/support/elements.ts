import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/entry/all.js';
import { cdp } from './cdp.js';
import { engine, pressByDriver } from './engine.js';

/** The three elements. */
export const tags = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'] as const;
export type Tag = (typeof tags)[number];
export type Lang = 'ja' | 'en';

/** Waits until a condition is true; the error names the condition. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never came: ${what}`);
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

export const all = <E extends Element = HTMLElement>(element: Element, selector: string) => [
  ...rootOf(element).querySelectorAll<E>(selector),
];

export function one(element: Element, selector: string): HTMLElement {
  const found = rootOf(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}`);
  return found;
}

/** The search box of `<gmis-faq>`. */
export const searchBox = (element: Element): HTMLInputElement => one(element, '#query') as HTMLInputElement;

/** Adds an element to the page and waits until its content and the visitor's environment are available. */
export async function show<T extends Tag>(
  tag: T,
  lang: Lang = 'ja',
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  const ready = { 'gmis-faq': '.source', 'gmis-browser-guide': '.guide', 'gmis-env-table': '.verdict' }[tag];
  await until(`${ready} of <${tag}>`, () => rootOf(element).querySelector(`[lang=${lang}] ${ready}`) !== null);
  await element.updateComplete;
  return element;
}

/** Opens answers, evidence and tab panels. */
export async function showExpanded(tag: Tag, lang: Lang = 'ja'): Promise<LitElement> {
  const element = await show(tag, lang, tag === 'gmis-faq' ? { open: 'all' } : {});
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  for (const panel of all(element, '[role=tabpanel]')) panel.hidden = false;
  return element;
}

export async function search(element: LitElement, query: string): Promise<void> {
  const input = searchBox(element);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(`an answer to ${query}`, () => rootOf(element).querySelector('.results, .nothing-found') !== null);
  await element.updateComplete;
}

/** Searches for the first suggestion. */
export async function searchSuggested(element: LitElement): Promise<void> {
  searchBox(element).focus();
  await until('the words', () => rootOf(element).querySelector('.chip') !== null);
  one(element, '.chip').click();
  await until('results', () => rootOf(element).querySelector('.results') !== null);
  await element.updateComplete;
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

export const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** The controls that Tab reaches, in document order. */
export const stops = (element: Element): HTMLElement[] =>
  all(element, focusable).filter(
    (each) => each.tabIndex >= 0 && isShown(each) && !(each as HTMLButtonElement).disabled,
  );

export const focused = (element: Element): Element | null => rootOf(element).activeElement;

const codes: Record<string, number> = {
  ...{ Tab: 9, Enter: 13, Escape: 27, ' ': 32 },
  ...{ ArrowLeft: 37, ArrowRight: 39, ArrowDown: 40 },
};

/** Presses a key in the browser, with its default action. */
export async function press(key: string, { shift = false }: { shift?: boolean } = {}): Promise<void> {
  if (engine !== 'chromium') {
    await pressByDriver(key, shift);
    return;
  }
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const event = {
    key,
    code: key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key,
    windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: shift ? 8 : 0,
  };
  await cdp('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', text, ...event });
  await cdp('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

interface AxNode {
  role: string;
  name: string;
  properties: Record<string, unknown>;
}

/** The accessibility tree of the page, in order. */
export async function accessibilityTree(): Promise<AxNode[]> {
  const { nodes } = await cdp('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      properties: Object.fromEntries((properties ?? []).map((each) => [each.name, each.value.value])),
    }));
}

/** The channels of a computed colour from 0 to 255, and its opacity from 0 to 1. */
export function rgba(color: string): [number, number, number, number] {
  const [r = 0, g = 0, b = 0, a = 1] = (/\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return [r, g, b, a];
}

export function contrast(first: string, second: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = rgba(color)
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The first background behind an element that is not transparent. */
export function backgroundOf(element: Element): string {
  for (let place: Element | null = element; place;) {
    const { backgroundColor } = getComputedStyle(place);
    if (rgba(backgroundColor)[3] === 1) return backgroundColor;
    const root: Node = place.getRootNode();
    place = place.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'rgb(255, 255, 255)';
}

/** Elements whose own text is cut off by their box. */
export const clipped = (element: Element): string[] =>
  all(element, '*')
    .filter((each) => isShown(each) && !each.closest('.visually-hidden, svg, .table-scroll'))
    .filter((each) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
      const hides = overflowX !== 'visible' || overflowY !== 'visible' || textOverflow === 'ellipsis';
      const text = each.textContent.trim() !== '' && each.localName !== 'select' && each.localName !== 'option';
      return hides && text && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
    })
    .map((each) => `${each.localName}.${each.className}`);

export { expect };
