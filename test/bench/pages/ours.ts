import type { GmisFaqElement } from '../../../src/elements/faq/gmis-faq-element.js';
import { exposeBench } from './peer.js';

interface Updating extends Element {
  updateComplete: Promise<boolean>;
}

const tags = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'];
const elements = (): Updating[] => [...document.querySelectorAll<Updating>(tags.join())];
const inFaq = <Found extends Element>(selector: string): Found[] =>
  [...document.querySelectorAll('gmis-faq')].flatMap((faq) => [
    ...(faq.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
  ]);
const frame = (): Promise<number> => new Promise(requestAnimationFrame);

async function rendered(): Promise<void> {
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  while (!elements().every(({ shadowRoot }) => shadowRoot?.querySelector('.root'))) await frame();
  await Promise.all(elements().map(({ updateComplete }) => updateComplete));
}

exposeBench({
  ready: rendered(),
  async openAll() {
    document.querySelector<GmisFaqElement>('gmis-faq')?.setAttribute('open', 'all');
    await Promise.all(elements().map(({ updateComplete }) => updateComplete));
  },
  async setLanguage(lang) {
    document.documentElement.lang = lang;
    const title = lang === 'en' ? 'user name' : 'ユーザ名';
    while (!inFaq('.question')[0]?.textContent.toLowerCase().includes(title)) await frame();
  },
  type(query) {
    const field = inFaq<HTMLInputElement>('#query')[0];
    field.focus();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  shown: () => inFaq('.question').length,
});
