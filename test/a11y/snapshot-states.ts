import type { HTTPRequest, Page } from 'puppeteer-core';
import { connectionTargets } from '../../src/environment/connection-targets.js';
import { knownReleases } from '../../src/environment/releases.js';
import { appears, pageOf, states, type } from '../visual/states.js';
import type { State } from '../visual/states.js';
import type { Pages } from '../pages/browser-pages.js';
import { ready } from '../pages/browser-pages.js';
import { snapshotLines } from './snapshot-lines.js';

/** A state whose accessibility tree is recorded. */
export interface SnapshotState extends State {
  lang: 'ja' | 'en';
  /** The browser to report. Default: Chrome on Windows. */
  agent?: { userAgent: string; platform: string };
}

const windows = {
  // The latest known version: the verdict on an older one would change with every release.
  userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${String(knownReleases.chrome)}.0.0.0 Safari/537.36`,
  platform: 'Win32',
};
const phone = {
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  platform: 'iPhone',
};

const click = (tag: State['tag'], selector: string) => async (page: Page) => {
  await appears(page, tag, selector);
  await page.evaluate(
    (name, inside) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(inside)?.click(),
    tag,
    selector,
  );
};

const contact = {
  'contact-name': '架空県医療政策課',
  'contact-tel': '000-0000-0000',
  'contact-url': 'https://example.com/',
  'contact-hours': '平日9時から17時',
};

/** The main states of each element. */
export const snapshotStates: readonly SnapshotState[] = [
  // Density makes no difference to a screen reader.
  ...states.filter(({ name }) => name !== 'faq-compact').map((state) => ({ ...state, lang: 'ja' as const })),
  ...states
    .filter(({ name }) => ['faq-closed', 'faq-open-cases', 'guide-popup', 'env'].includes(name))
    .map((state) => ({ ...state, lang: 'en' as const })),
  { name: 'faq-found', tag: 'gmis-faq', lang: 'en', act: type('password') },
  { name: 'faq-contact', tag: 'gmis-faq', lang: 'ja', attributes: { ...contact, open: '1-2', category: '1' } },
  {
    name: 'faq-solved',
    tag: 'gmis-faq',
    lang: 'ja',
    attributes: { open: '1-2', category: '1' },
    act: click('gmis-faq', '#gmis-1-2 [part=feedback]'),
  },
  {
    name: 'guide-other-browser',
    tag: 'gmis-browser-guide',
    lang: 'ja',
    act: click('gmis-browser-guide', '[role=tab][id$=firefox]'),
  },
  { name: 'guide-phone', tag: 'gmis-browser-guide', lang: 'ja', agent: phone },
  {
    name: 'guide-connected',
    tag: 'gmis-browser-guide',
    lang: 'ja',
    attributes: { topic: 'connection' },
    act: async (page) => {
      await click('gmis-browser-guide', '[part=check]')(page);
      await appears(page, 'gmis-browser-guide', '.outcomes');
    },
  },
  { name: 'env-phone', tag: 'gmis-env-table', lang: 'ja', agent: phone },
  { name: 'env-evidence', tag: 'gmis-env-table', lang: 'ja', act: click('gmis-env-table', 'summary') },
];

export const snapshotFile = ({ name, lang }: SnapshotState): string => `test/a11y/snapshots/${name}.${lang}.txt`;

/** Chromium's accessibility tree of a state; see {@link snapshotLines}. */
export async function takeSnapshot(pages: Pages, state: SnapshotState): Promise<string> {
  const path = '/test/a11y/snapshot.html';
  const { page } = await pages.visit(path, async (opened) => {
    await opened.setViewport({ width: 1280, height: 900 });
    await opened.setUserAgent(state.agent ?? windows);
    await opened.setRequestInterception(true);
    opened.on('request', (request) => void answer(request, pages.origin + path, state));
  });
  await ready(page);
  await state.act?.(page);
  await settled(page);
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await page.close();
  return `${snapshotLines(nodes).join('\n')}\n`;
}

async function answer(request: HTTPRequest, address: string, state: SnapshotState): Promise<void> {
  if (request.url() === address) {
    const body = pageOf(state, { name: '', width: 1280, lang: state.lang, theme: 'light' });
    await request.respond({ contentType: 'text/html', body });
  } else if (connectionTargets.some(({ url }) => request.url().startsWith(url))) {
    await request.respond({ body: '' });
  } else await request.continue();
}

/** Waits until a search has finished and been announced, which takes half a second. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('gmis-faq')].every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector('.results, .nothing-found') == null ||
          shadowRoot.querySelector('[role=status]')?.textContent.trim() !== '',
      ),
    { polling: 25 },
  );
}
