import { cdp } from '../support/cdp.js';
import { describeInChromium, resize } from '../support/engine.js';
import { all, expect, press, search, show, showWhole, stops, tags, until } from '../support/elements.js';

/** How far around a control a picture of it reaches; the ring is 6 px away at most. */
const margin = 10;

/** The pixels of a control and of what is close around it, as the page is painted now. */
async function pixelsAround(control: Element): Promise<ImageData> {
  const { left, top, width, height } = control.getBoundingClientRect();
  const clip = {
    x: Math.floor(left + scrollX - margin),
    y: Math.floor(top + scrollY - margin),
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
    scale: 1,
  };
  const { data } = await cdp('Page.captureScreenshot', { format: 'png', clip });
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

const linear = Array.from({ length: 256 }, (_, part) =>
  part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
);
const luminance = (data: Uint8ClampedArray, at: number): number =>
  0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];

/** How many pixels are 3:1 against what they were before. */
function changed(before: ImageData, after: ImageData): number {
  expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const [dark, light] = [luminance(before.data, at), luminance(after.data, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= 3) count += 1;
  }
  return count;
}

/** The controls whose focus changes fewer pixels by 3:1 than a line of 2 px inside their edge has. */
async function faintlyFocused(element: Element): Promise<string[]> {
  // The ring belongs to the keyboard, and stays while focus moves on from where the keyboard has shown it.
  stops(element)[0]?.focus();
  await press('Tab');
  const faint: string[] = [];
  expect(stops(element).length).to.be.greaterThan(0);
  for (const stop of stops(element)) {
    const { width, height } = stop.getBoundingClientRect();
    stop.scrollIntoView({ block: 'center' });
    stop.blur();
    const before = await pixelsAround(stop);
    stop.focus({ preventScroll: true });
    const after = await pixelsAround(stop);
    const needed = 4 * (width + height) - 16;
    const found = changed(before, after);
    if (found < needed) faint.push(`${String(found)} of ${String(needed)} px: ${stop.outerHTML.slice(0, 100)}`);
  }
  return faint;
}

describeInChromium('focus can be seen', () => {
  before(async () => {
    await resize(1024);
    // Nothing is painted left of the page.
    document.body.style.padding = `${String(margin)}px`;
  });
  after(() => {
    document.body.removeAttribute('style');
  });

  for (const tag of tags) {
    for (const theme of ['light', 'dark']) {
      it(`[20] [22] at every control of <${tag}>, ${theme}: a line of 2 px all around that turns by 3:1`, async () => {
        const element = tag === 'gmis-faq' ? await show(tag, 'ja', { open: '1-6 1-9 2-1' }) : await showWhole(tag);
        element.setAttribute('theme', theme);
        if (tag === 'gmis-faq') {
          await until('the answers', () => all(element, '.answer-foot').length > 0);
          await search(element, 'ブラウザ');
        }
        await element.updateComplete;
        expect(await faintlyFocused(element)).to.deep.equal([]);
      });
    }
  }
});
