/** @typedef {import('devtools-protocol/types/protocol-mapping.js').ProtocolMapping.Commands} Commands */

/**
 * @typedef {object} CdpCommand
 * @property {string} method - E.g. `Emulation.setEmulatedMedia`
 * @property {Record<string, unknown>} [params]
 */

/**
 * Lets a browser test send Chrome DevTools Protocol commands to the page that it runs in, for features without a command
 * of the runner: input methods, forced colours, the accessibility tree.
 *
 * Emulation ends with the page, so it does not affect the next test file.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<unknown>}
 */
export function cdpPlugin() {
  /** @type {WeakMap<import('puppeteer-core').Page, Promise<import('puppeteer-core').CDPSession>>} */
  const clients = new WeakMap();

  /** @param {import('puppeteer-core').Page} page */
  const clientOf = (page) => {
    let client = clients.get(page);
    if (client === undefined) {
      client = page.createCDPSession();
      clients.set(page, client);
      endWithDocument(page, client);
    }
    return client;
  };

  /**
   * The runner reuses pages and opens `about:blank` after each test file. Chromium stops the emulation when a session
   * detaches.
   *
   * @param {import('puppeteer-core').Page} page
   * @param {Promise<import('puppeteer-core').CDPSession>} client
   */
  const endWithDocument = (page, client) => {
    /** @param {import('puppeteer-core').Frame} frame */
    const onNavigated = async (frame) => {
      if (frame !== page.mainFrame()) return;
      page.off('framenavigated', onNavigated);
      clients.delete(page);
      // A closing browser has already detached the session.
      await client.then((session) => session.detach()).catch(() => undefined);
    };
    page.on('framenavigated', onNavigated);
  };

  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (!isCdpCommand(payload)) throw new Error('The command "cdp" takes { method, params? }');
      const { browser } = session;
      if (!isPuppeteer(browser)) throw new Error(`The command "cdp" needs a Chromium, not ${browser.name}`);
      const client = await clientOf(browser.getPage(session.id));
      return client.send(/** @type {keyof Commands} */ (payload.method), payload.params);
    },
  };
}

/**
 * @param {unknown} payload
 * @returns {payload is CdpCommand}
 */
function isCdpCommand(payload) {
  return typeof payload === 'object' && payload !== null && 'method' in payload && typeof payload.method === 'string';
}

/**
 * @param {import('@web/test-runner-core').BrowserLauncher} browser
 * @returns {browser is import('@web/test-runner-chrome').ChromeLauncher}
 */
function isPuppeteer(browser) {
  return browser.type === 'puppeteer';
}
