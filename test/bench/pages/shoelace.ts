import Fuse from 'fuse.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import type { PeerContent } from './content.js';
import { exposeBench } from './peer.js';

interface Updating extends HTMLElement {
  updateComplete: Promise<boolean>;
}

const place = document.querySelector<HTMLElement>('#place') ?? document.body;
const updated = (): Promise<unknown> =>
  Promise.all([...place.querySelectorAll<Updating>('sl-details, sl-input, sl-tab-group')].map((e) => e.updateComplete));
let fuse: Fuse<PeerContent['entries'][number]> | undefined;

function tabs({ title, browsers }: PeerContent['guides'][number], guide: number): string {
  const tabList = browsers.map((each, index) => `<sl-tab slot="nav" panel="${guide}-${index}">${each.title}</sl-tab>`);
  const panels = browsers.map((each, index) => `<sl-tab-panel name="${guide}-${index}">${each.html}</sl-tab-panel>`);
  return `<h3>${title}</h3><sl-tab-group>${tabList.join('')}${panels.join('')}</sl-tab-group>`;
}

function show(lang: 'ja' | 'en'): Promise<unknown> {
  const { categories, entries, guides, environments } = window.content[lang];
  fuse = new Fuse(entries, { keys: ['question', 'text'], ignoreLocation: true, threshold: 0.3 });
  const list = categories.map(
    ({ id, title }) =>
      `<h3>${id} ${title}</h3>` +
      entries
        .filter(({ category }) => category === id)
        .map((each) => `<sl-details data-id="${each.id}" summary="${each.question}">${each.html}</sl-details>`)
        .join(''),
  );
  place.innerHTML =
    `<sl-input type="search" label="Search" clearable></sl-input>${list.join('')}` +
    `${guides.map(tabs).join('')}${environments}`;
  const field = place.querySelector('sl-input');
  field?.addEventListener('sl-input', () => {
    const found = field.value === '' ? undefined : new Set(fuse?.search(field.value).map(({ item }) => item.id));
    for (const each of place.querySelectorAll<HTMLElement>('sl-details'))
      each.hidden = found !== undefined && !found.has(each.dataset.id ?? '');
  });
  return updated();
}

exposeBench({
  ready: show('ja'),
  openAll() {
    for (const each of place.querySelectorAll('sl-details')) each.open = true;
    return updated();
  },
  setLanguage: (lang) => show(lang as 'ja' | 'en'),
  type(query) {
    const field = place.querySelector('sl-input');
    if (!field) return;
    field.value = query;
    field.dispatchEvent(new CustomEvent('sl-input', { bubbles: true, composed: true }));
  },
  shown: () => place.querySelectorAll('sl-details:not([hidden])').length,
});
