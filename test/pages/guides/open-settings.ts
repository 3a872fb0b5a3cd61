import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type { GuideTopic, Language } from '../../../src/content/types/faq.js';
import { collectWords, tidyWords } from './settings-words.js';
import type { Words } from './settings-words.js';

/** Reads the settings of an installed browser. */
export interface SettingsReader {
  browser: 'chrome' | 'firefox';
  /** The product name of the browser. */
  product: string;
  /**
   * Reads the settings pages of a procedure, including dialogs.
   * @param settling - How long to wait for a loaded settings page to fill, in milliseconds.
   */
  read(
    language: Language,
    topic: GuideTopic,
    siteAddress: string | undefined,
    settling: number,
  ): Promise<{ version: string; words: Words }>;
}

const locales: Readonly<Record<Language, string>> = { ja: 'ja', en: 'en-US' };

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Finds an element in a page and its open shadow roots; runs inside the browser. */
const findDeep = `(root, selector) => {
  const visit = (node) => {
    const found = node.querySelector(selector);
    if (found) return found;
    for (const element of node.querySelectorAll('*')) {
      const inside = element.shadowRoot && visit(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return visit(root);
}`;

async function gather(page: Page): Promise<string[]> {
  return (await page.evaluate(collectWords)) as string[];
}

/** Clicks an element in any open shadow root. */
async function click(page: Page, selector: string, settling: number): Promise<void> {
  const clicked = await page.evaluate(
    `(() => { const found = (${findDeep})(document, ${JSON.stringify(selector)}); found?.click(); return found !== null; })()`,
  );
  if (clicked !== true) throw new Error(`${page.url()} has no ${selector}`);
  await wait(settling);
}

export const chromium: SettingsReader = {
  browser: 'chrome',
  product: 'Chromium',
  async read(language, topic, siteAddress, settling) {
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    const browser = await puppeteer.launch({
      executablePath,
      args: ['--no-sandbox', `--lang=${locales[language]}`],
      env: { ...process.env, LANGUAGE: language },
    });
    return readWords(browser, executablePath, async (page) => {
      const found: string[] = [];
      const addresses = { cache: ['clearBrowserData'], popup: ['privacy', 'content', 'content/popups'] };
      for (const address of addresses[topic]) {
        await page.goto(`chrome://settings/${address}`);
        await wait(settling);
        found.push(...(await gather(page)));
      }
      if (topic === 'popup') {
        found.push(...(await addSite(page, siteAddress ?? '', settling)));
      }
      return found;
    });
  },
};

/** Allows pop-ups for a site, and fails if the browser rejects its address. */
async function addSite(page: Page, address: string, settling: number): Promise<string[]> {
  const find = `const find = (node) => {
    for (const element of node.querySelectorAll('*')) {
      if (element.localName === 'site-list' && element.categorySubtype === 'allow') return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const list = find(document).shadowRoot;`;
  await page.evaluate(`(() => { ${find} list.querySelector('#addSite').click(); })()`);
  await wait(settling);
  const found = await gather(page);
  await page.evaluate(`(() => { ${find}
    list.querySelector('add-site-dialog').shadowRoot.querySelector('cr-input').value = ${JSON.stringify(address)};
  })()`);
  await wait(500);
  await page.evaluate(`(() => { ${find}
    const input = list.querySelector('add-site-dialog').shadowRoot.querySelector('cr-input');
    input.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
  })()`);
  await wait(1000);
  await page.evaluate(
    `(() => { ${find} list.querySelector('add-site-dialog').shadowRoot.querySelector('#add').click(); })()`,
  );
  await wait(1000);
  const added = await page.evaluate(`(() => { ${find}
    return [...list.querySelectorAll('site-list-entry')].map((entry) => entry.model.origin).join(' ');
  })()`);
  const { origin } = new URL(address);
  if (added !== origin) throw new Error(`Chromium did not add ${address} as ${origin}`);
  return found;
}

export const firefox: SettingsReader = {
  browser: 'firefox',
  product: 'Firefox',
  async read(language, topic, _siteAddress, settling) {
    const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'intl.locale.requested': locales[language],
        // Automation turns off the pop-up blocker, and with it the list of exceptions.
        'dom.disable_open_during_load': true,
      },
    });
    return readWords(browser, executablePath, async (page) => {
      // The page never fires its load event.
      await page.goto('about:preferences', { timeout: 4000 }).catch(() => undefined);
      const pane = { cache: 'privacy', popup: 'permissionsData' }[topic];
      await page.evaluate(`location.hash = ${JSON.stringify(pane)}`);
      await wait(settling);
      const found = await gather(page);
      await click(page, { cache: '#clearSiteDataButton', popup: '#popupAndRedirectPolicyButton' }[topic], settling);
      found.push(...(await gather(page)));
      return found;
    });
  },
};

async function readWords(
  browser: Browser,
  executablePath: string,
  gatherWords: (page: Page) => Promise<string[]>,
): Promise<{ version: string; words: Words }> {
  try {
    // Includes `esr`, which the protocol leaves out.
    const version =
      /\d[\w.]*/.exec(execFileSync(executablePath, ['--version'], { encoding: 'utf8', stdio: 'pipe' }))?.[0] ?? '';
    return { version, words: tidyWords(await gatherWords(await browser.newPage())) };
  } finally {
    await browser.close();
  }
}
