import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { findBrowser, launchBrowser } from './browser.mjs';

const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64';
const plainEnv = { ...process.env, CHROME_PATH: '', GMIS_BROWSER: '', GMIS_FONTS: '' };

test('CHROME_PATH comes before every installed browser', async () => {
  const browser = await findBrowser({ ...plainEnv, CHROME_PATH: process.execPath });
  assert.equal(browser.executablePath, process.execPath);
  assert.equal(browser.source, 'CHROME_PATH');
});

test('a CHROME_PATH that is not a file is an error and does not select another browser', async () => {
  await assert.rejects(findBrowser({ ...plainEnv, CHROME_PATH: '/no/such/chrome' }), /CHROME_PATH.*\/no\/such\/chrome/);
});

test('an unknown GMIS_BROWSER is an error', async () => {
  await assert.rejects(findBrowser({ ...plainEnv, GMIS_BROWSER: 'netscape' }), /netscape/);
});

test('every browser has no network access and keeps its web security', async () => {
  const { args } = await findBrowser({ ...plainEnv, CHROME_PATH: process.execPath });
  assert.ok(args.includes('--disable-background-networking'));
  assert.ok(args.includes('--disable-component-update'));
  assert.ok(!args.includes('--disable-web-security'));
  assert.ok(!args.includes('--single-process'));
});

test('the npm-shipped browser can be requested twice at the same time', { skip: !onLinuxX64 }, async () => {
  const env = { ...plainEnv, GMIS_BROWSER: 'npm' };
  const [one, other] = await Promise.all([findBrowser(env), findBrowser(env)]);
  assert.equal(one.source, 'npm');
  assert.equal(one.headless, 'shell');
  assert.equal(one.executablePath, other.executablePath);
  assert.ok(existsSync(one.executablePath));
});

test('with only the fonts from npm, Japanese has a size and uses BIZ UDPGothic', { skip: !onLinuxX64 }, async () => {
  const { env } = await findBrowser({ ...plainEnv, GMIS_FONTS: 'npm' });
  const browser = await launchBrowser({ env });
  try {
    const page = await browser.newPage();
    await page.setContent('<span style="font: 20px sans-serif">ユーザ名（ログインID）が分からない。※①～◆</span>');
    const width = await page.$eval('span', (span) => span.getBoundingClientRect().width);
    assert.ok(width > 300, `${width} px wide`);

    const client = await page.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'span' });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    const families = fonts.map((font) => font.familyName);
    assert.ok(families.length > 0);
    assert.ok(
      families.every((family) => family.startsWith('BIZ UDPGothic')),
      families.join(),
    );
  } finally {
    await browser.close();
  }
});
