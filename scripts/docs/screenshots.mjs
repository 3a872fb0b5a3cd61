/** Takes the README's screenshot from the demo: `npm run screenshots`. */
import { startDevServer } from '@web/dev-server';
import { launchBrowser } from '../../test/support/browser.mjs';
import serverConfig from '../../web-dev-server.config.mjs';

const server = await startDevServer({
  config: { ...serverConfig, hostname: '127.0.0.1', port: 0 },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await launchBrowser();
const page = await browser.newPage();
const version = (await browser.version()).replace(/^.*\//, '');
await page.setUserAgent({
  userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36`,
});
await page.setViewport({ width: 1120, height: 900, deviceScaleFactor: 1 });
await page.goto(`http://127.0.0.1:${server.server.address().port}/demo/index.html`, { waitUntil: 'networkidle0' });
await page.evaluate(async () => {
  await document.querySelector('gmis-faq').show('1-8');
  document.activeElement.shadowRoot.activeElement.blur();
});
const faq = await page.$('gmis-faq');
await faq.screenshot({ path: 'docs/gmis-faq.png' });
await browser.close();
await server.stop();
