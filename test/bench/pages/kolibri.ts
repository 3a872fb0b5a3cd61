import { register } from '@public-ui/components';
import { defineCustomElements } from '@public-ui/components/loader';
import { DEFAULT } from '@public-ui/theme-default';
import type { PeerContent } from './content.js';
import { exposeBench } from './peer.js';

const place = document.querySelector<HTMLElement>('#place') ?? document.body;
const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const accordions = (): Element[] => [...place.querySelectorAll('kol-accordion')];

function tabs({ title, browsers }: PeerContent['guides'][number]): string {
  const labels = JSON.stringify(browsers.map((each) => ({ _label: each.title })));
  const panels = browsers.map((each, index) => `<div slot="tab-${String(index)}">${each.html}</div>`);
  return `<kol-tabs _label="${title}" _tabs='${labels}'>${panels.join('')}</kol-tabs>`;
}

async function rendered(): Promise<void> {
  while (!accordions().every(({ shadowRoot }) => shadowRoot?.querySelector('button'))) await frame();
}

async function show(lang: 'ja' | 'en'): Promise<void> {
  const { categories, entries, guides, environments } = window.content[lang];
  const list = categories.map(
    ({ id, title }) =>
      `<h3>${id} ${title}</h3>` +
      entries
        .filter(({ category }) => category === id)
        .map((each) => `<kol-accordion _label="${each.question}" _level="4">${each.html}</kol-accordion>`)
        .join(''),
  );
  place.innerHTML = `${list.join('')}${guides.map(tabs).join('')}${environments}`;
  await rendered();
}

exposeBench({
  ready: register(DEFAULT, defineCustomElements as () => Promise<void>).then(() => show('ja')),
  async openAll() {
    for (const each of accordions()) each.setAttribute('_open', '');
    while (!accordions().every((each) => each.shadowRoot?.querySelector('[aria-expanded=true]'))) await frame();
  },
  setLanguage: (lang) => show(lang as 'ja' | 'en'),
  shown: () => accordions().length,
});
