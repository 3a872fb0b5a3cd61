import { startDevServer } from '@web/dev-server';
import type { Browser, Page } from 'puppeteer-core';
import serverConfig from '../../web-dev-server.config.mjs';
import { launchBrowser } from '../support/browser.mjs';

/** A page that a test has opened, with what the browser reported about it. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, uncaught exceptions, failed requests. */
  troubles: string[];
  /** All requested URLs. */
  requests: string[];
}

/** A browser and a server for the project's files, for tests of complete pages. */
export class Pages {
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;
  /** The origin that serves the project's root. */
  readonly origin: string;

  private constructor(browser: Browser, origin: string, close: () => Promise<void>) {
    this.#browser = browser;
    this.origin = origin;
    this.#close = close;
  }

  static async open(): Promise<Pages> {
    const [server, browser] = await Promise.all([
      startDevServer({
        config: { ...serverConfig, hostname: '127.0.0.1', port: 0 },
        readCliArgs: false,
        readFileConfig: false,
        logStartMessage: false,
      }),
      // Chromium treats a page from an intercepted request as public, and would block its requests to localhost.
      launchBrowser({ args: ['--disable-features=LocalNetworkAccessChecks'] }),
    ]);
    const address = server.server?.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
    return new Pages(browser, `http://127.0.0.1:${String(address.port)}`, async () => {
      await browser.close();
      await server.stop();
    });
  }

  /** Opens a page of the project and waits for its `load` event; {@link ready} waits for its elements. */
  async visit(path: string, prepare?: (page: Page) => Promise<void>): Promise<Visit> {
    const page = await this.#browser.newPage();
    const troubles: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) =>
      troubles.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    await prepare?.(page);
    await page.goto(this.origin + path, { waitUntil: 'load' });
    return { page, troubles, requests };
  }

  close(): Promise<void> {
    return this.#close();
  }
}

/** Waits until every element of the page has rendered in its language and detected the environment. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const all = [...document.querySelectorAll('gmis-faq, gmis-browser-guide, gmis-env-table')];
      return (
        all.length > 0 &&
        all.every((element) => {
          const lang = element.shadowRoot?.querySelector('.root')?.getAttribute('lang');
          return lang != null && lang === element.closest('[lang]')?.getAttribute('lang');
        })
      );
    },
    { polling: 25 },
  );
  await page.evaluate(async () => {
    const { userAgentData } = navigator as Navigator & {
      userAgentData?: { getHighEntropyValues: (hints: string[]) => Promise<unknown> };
    };
    // The elements asked earlier, so their answer arrives before this one.
    await userAgentData?.getHighEntropyValues(['platformVersion']);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** The texts of the matches in the shadow roots of an element. */
export const inShadow = (page: Page, tag: string, selector: string): Promise<string[]> =>
  page.evaluate(
    (elementTag, innerSelector) =>
      [...document.querySelectorAll(elementTag)].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>(innerSelector) ?? [])].map((found) =>
          found.textContent.replace(/\s+/g, ' ').trim(),
        ),
      ),
    tag,
    selector,
  );
