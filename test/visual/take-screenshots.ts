/**
 * `npm run visual`: takes new screenshots of every state into test/visual/screenshots/. `npm run visual -- --compare`
 * takes them into coverage/visual/ and fails if one differs. `--only NAME` limits the run to states and settings with
 * NAME in their name. Screenshots depend on the engine and its fonts, so the test command does not compare them.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import type { Page } from 'puppeteer-core';
import upng from 'upng-js';
import { Pages, ready } from '../pages/browser-pages.js';
import { pageOf, settings, states } from './states.js';
import type { Setting, State } from './states.js';

const { values } = parseArgs({ options: { compare: { type: 'boolean' }, only: { type: 'string', default: '' } } });
const reviewedFolder = 'test/visual/screenshots';
const folder = values.compare ? 'coverage/visual' : reviewedFolder;
mkdirSync(folder, { recursive: true });

/** A screenshot in the middle of a transition would differ every time. */
const reducedMotion = { name: 'prefers-reduced-motion', value: 'reduce' };

async function takeScreenshot(pages: Pages, state: State, setting: Setting): Promise<Buffer> {
  const path = '/test/visual/page.html';
  const { page } = await pages.visit(path, async (opened) => {
    await opened.setViewport({ width: setting.width, height: 900 });
    await opened.emulateMediaFeatures([reducedMotion]);
    await opened.setUserAgent({
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      platform: 'Win32',
    });
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      const isPage = request.url() === pages.origin + path;
      void (isPage ? request.respond({ contentType: 'text/html', body: pageOf(state, setting) }) : request.continue());
    });
  });
  await ready(page);
  await state.act?.(page);
  await page.evaluate(() => {
    (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  });
  await emulate(page, setting);
  const element = await page.waitForSelector(state.tag);
  const screenshot = await element?.screenshot({ type: 'png' });
  await page.close();
  if (!screenshot) throw new Error(`${state.name} has rendered nothing`);
  return reduceColors(screenshot);
}

async function emulate(page: Page, { forcedColors, print }: Setting): Promise<void> {
  if (print) await page.emulateMediaType('print');
  if (forcedColors) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [reducedMotion, { name: 'forced-colors', value: 'active' }],
    });
  }
}

/** Encodes a screenshot with a small palette, which makes it a third as large. */
function reduceColors(screenshot: Uint8Array): Buffer {
  const { width, height, rgba } = decode(screenshot);
  return Buffer.from(upng.encode([rgba.buffer as ArrayBuffer], width, height, 16));
}

function decode(screenshot: Uint8Array): { width: number; height: number; rgba: Uint8Array } {
  const image = upng.decode(Uint8Array.from(screenshot).buffer);
  return { width: image.width, height: image.height, rgba: new Uint8Array(upng.toRGBA8(image)[0]) };
}

/** The number of pixels that differ, or infinity for screenshots of different sizes. */
function difference(before: Uint8Array, after: Uint8Array): number {
  const [a, b] = [decode(before), decode(after)];
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(a.rgba, b.rgba, undefined, a.width, a.height, { threshold: 0.1 });
}

const pages = await Pages.open();
const differing: string[] = [];
let count = 0;
for (const state of states) {
  for (const setting of settings) {
    const name = `${state.name}.${setting.name}.png`;
    if (!name.includes(values.only)) continue;
    const screenshot = await takeScreenshot(pages, state, setting);
    count += 1;
    writeFileSync(`${folder}/${name}`, screenshot);
    if (!values.compare) continue;
    const reviewed = `${reviewedFolder}/${name}`;
    const pixels = existsSync(reviewed) ? difference(readFileSync(reviewed), screenshot) : Number.POSITIVE_INFINITY;
    if (pixels > 0) differing.push(`${name}: ${Number.isFinite(pixels) ? `${pixels} pixels` : 'new, or another size'}`);
  }
}
await pages.close();
console.log(`${count} screenshots in ${folder}${values.compare ? `, ${differing.length} differ` : ''}`);
for (const line of differing) console.log(`  ${line}`);
process.exitCode = differing.length > 0 ? 1 : 0;
