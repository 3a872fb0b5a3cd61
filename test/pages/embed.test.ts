import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { Pages } from './browser-pages.js';
import { head, openPage } from './made-page.js';
import type { MadePage } from './made-page.js';

describe('embed.html in a page on another host', { timeout: 300_000 }, () => {
  let pages: Pages;
  let files: string;
  before(async () => {
    pages = await Pages.open();
    files = `${pages.origin.replace('127.0.0.1', 'localhost')}/dist`;
  });
  after(() => pages.close());

  const hostScript = '<script src="/dist/gmis-embed.min.js"></script>';
  const sandboxed = ' sandbox="allow-scripts allow-popups"';

  interface FrameOptions {
    query?: string;
    attributes?: string;
    /** Wraps the frame. Default: adds the host script after it. */
    page?: (frame: string) => string;
    fragment?: string;
  }

  interface Embedded extends MadePage {
    frame: Frame;
    /** Height of the `<iframe>` in CSS pixels. */
    height: () => Promise<number>;
  }

  async function embed({
    query = '',
    attributes = '',
    page = (frame) => frame + hostScript,
    fragment = '',
  }: FrameOptions = {}): Promise<Embedded> {
    const frame = `<iframe data-gmis-embed title="G-MIS" src="${files}/embed.html${query}"${attributes} style="width:100%;height:300px;border:0"></iframe>`;
    const made = await openPage(pages, `${head()}</head><body>${page(frame)}<p>後に続く文</p></body></html>`, {
      fragment,
    });
    return { ...made, frame: frameOf(made.page), height: () => heightOf(made.page) };
  }

  const frameOf = (page: Page): Frame => {
    const found = page.frames().find((each) => each.url().startsWith(`${files}/embed.html`));
    assert.ok(found, 'the frame is missing');
    return found;
  };

  const heightOf = (page: Page): Promise<number> =>
    page.$eval('iframe[data-gmis-embed]', (frame) => frame.getBoundingClientRect().height);

  /** The texts of the matches in the shadow root of the frame's element. */
  const shown = (frame: Frame, selector: string): Promise<string[]> =>
    frame.evaluate(
      (inner) =>
        [...(document.querySelector('#gmis-embed > *')?.shadowRoot?.querySelectorAll(inner) ?? [])].map((found) =>
          found.textContent.replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );

  /** Waits until the frame is as high as its page, which then has no scroll bar. */
  async function fitted({ frame, page }: Embedded): Promise<number> {
    await frame.waitForSelector('#gmis-embed > * >>> .root');
    for (let tries = 0; tries < 400; tries += 1) {
      const [inner, outer] = await Promise.all([
        frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
        heightOf(page),
      ]);
      if (inner === outer && inner !== 300) return outer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the frame stays ${await heightOf(page)} px high`);
  }

  const orders: Record<string, (frame: string) => string> = {
    'the script after the frame': (frame) => frame + hostScript,
    'the script before the frame': (frame) => hostScript + frame,
    'the script after everything has loaded': (frame) =>
      `${frame}<script>addEventListener('load', function () { setTimeout(function () {
        var script = document.createElement('script'); script.src = '/dist/gmis-embed.min.js'; document.body.appendChild(script); }, 300); })</script>`,
  };
  for (const [order, page] of Object.entries(orders)) {
    for (const [kind, attributes] of Object.entries({ open: '', sandboxed })) {
      it(`fits the height of its frame to its content: ${kind}, ${order}`, async () => {
        const embedded = await embed({ attributes, page });
        assert.ok((await fitted(embedded)) > 600);
        assert.equal((await shown(embedded.frame, '.question')).length, 10);
        assert.deepEqual(embedded.troubles, []);
        await embedded.page.close();
      });
    }
  }

  it('resizes its frame as answers open and close', async () => {
    const embedded = await embed({ attributes: sandboxed });
    const closed = await fitted(embedded);
    const click = (): Promise<void> =>
      embedded.frame.evaluate(() => {
        document.querySelector('gmis-faq')?.shadowRoot?.querySelector<HTMLElement>('.question')?.click();
      });
    await click();
    await embedded.until(`document.querySelector('iframe').getBoundingClientRect().height > ${closed}`);
    await click();
    await embedded.until(`document.querySelector('iframe').getBoundingClientRect().height === ${closed}`);
    await embedded.page.close();
  });

  it('shows the element that its query string requests, and the FAQ for an unknown one', async () => {
    const guide = await embed({
      query: '?element=browser-guide&topic=popup&lang=en&heading-level=2&color-background=%23ffffee',
      attributes: sandboxed,
    });
    await fitted(guide);
    assert.equal((await shown(guide.frame, '[role=tab]')).length, 4);
    assert.equal((await shown(guide.frame, 'h2')).length, 1);
    assert.match(await guide.frame.title(), /^G-MIS: questions/);
    assert.equal(
      await guide.frame.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgb(255, 255, 238)',
    );
    await guide.page.close();
    const unknown = await embed({ query: '?element=%3Cscript%3E&onload=alert(1)&contact-url=javascript:alert(1)' });
    await fitted(unknown);
    assert.equal((await shown(unknown.frame, '.question')).length, 10);
    assert.equal(await unknown.frame.title(), 'G-MISのよくあるご質問と動作環境');
    assert.deepEqual(await unknown.frame.evaluate(() => document.querySelector('gmis-faq')?.getAttributeNames()), []);
    await unknown.page.close();
  });

  it('opens the question in the fragment of the host page, initially and when it changes', async () => {
    const embedded = await embed({ attributes: sandboxed, fragment: '#gmis-1-3' });
    const open = '.entry:has([aria-expanded=true]) .number';
    await embedded.frame.waitForSelector(`gmis-faq >>> ${open}`);
    assert.deepEqual(await shown(embedded.frame, open), ['1-3']);
    await embedded.evaluate(`location.hash = 'gmis-2-1'`);
    for (let tries = 0; tries < 400 && (await shown(embedded.frame, open)).length < 2; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(await shown(embedded.frame, open), ['1-3', '2-1']);
    assert.deepEqual(embedded.troubles, []);
    await embedded.page.close();
  });

  it('scrolls that question into view in the host page', async () => {
    const embedded = await embed({
      attributes: sandboxed,
      page: (frame) => `<div style="height: 2000px"></div>${frame}${hostScript}<div style="height: 2000px"></div>`,
      fragment: '#gmis-1-7',
    });
    const frameTop = `document.querySelector('iframe').getBoundingClientRect().top`;
    const questionTop = (): Promise<number> =>
      embedded.frame.evaluate(
        () =>
          document.querySelector('gmis-faq')?.shadowRoot?.querySelector('[aria-expanded=true]')?.getBoundingClientRect()
            .top ?? NaN,
      );
    const inView = async (): Promise<boolean> => {
      const top = Number(await embedded.evaluate(frameTop)) + (await questionTop());
      return top >= 0 && top < 400;
    };
    // While the frame grows, the question may only pass through the viewport; it must stay there.
    let inARow = 0;
    for (let tries = 0; tries < 200 && inARow < 10; tries += 1) {
      inARow = (await inView()) ? inARow + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(await inView(), `${String(await embedded.evaluate(frameTop))} + ${String(await questionTop())}`);
    await embedded.page.close();
  });

  it('keeps the height that the page sets, and scrolls, without the host script', async () => {
    const embedded = await embed({ attributes: sandboxed, page: (frame) => frame });
    await embedded.frame.waitForSelector('gmis-faq >>> .question');
    assert.equal(await embedded.height(), 300);
    const scrolls = await embedded.frame.evaluate(() => {
      scrollTo(0, 200);
      return [scrollY, getComputedStyle(document.documentElement).overflow];
    });
    assert.deepEqual(scrolls, [200, 'visible']);
    await embedded.page.close();
  });

  it('shows questions and answers as plain HTML without scripts', async () => {
    const { page } = await pages.visit('/dist/embed.html', (opened) => opened.setJavaScriptEnabled(false));
    assert.equal((await page.$$('gmis-faq details.gmis-static-entry')).length, 10);
    assert.match(await page.$eval('body', ({ innerText }) => innerText), /ユーザ名（ログインID）が分からない/);
    await page.close();
  });

  it('is as high as all its answers in print, and gets its height back afterwards', async () => {
    const embedded = await embed({ attributes: sandboxed });
    const onScreen = await fitted(embedded);
    // The frame reports its height in print some time after its height on screen.
    for (let tries = 0; tries < 400; tries += 1) {
      await embedded.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      if ((await embedded.height()) > onScreen) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await embedded.page.setViewport({ width: 656, height: 900 });
    await embedded.page.emulateMediaType('print');
    const [needed, given] = [
      await embedded.frame.evaluate(() => document.documentElement.scrollHeight),
      await embedded.height(),
    ];
    assert.ok(given > 3 * onScreen && given >= needed, `${given} px for ${needed}`);
    await embedded.page.emulateMediaType();
    await embedded.page.setViewport({ width: 800, height: 600 });
    await embedded.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await embedded.until(`document.querySelector('iframe').getBoundingClientRect().height < ${given}`);
    await embedded.page.close();
  });

  it('opens links to other pages outside the frame', async () => {
    const { frame, page } = await embed({ attributes: sandboxed });
    await frame.waitForSelector('gmis-faq >>> [part=source] a, gmis-faq >>> a[href^="https:"]');
    const links = await frame.evaluate(() => {
      document.addEventListener('click', (event) => {
        event.preventDefault();
      });
      return [...(document.querySelector('gmis-faq')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => {
        link.click();
        return [link.getAttribute('href')?.startsWith('#') ?? false, link.target, link.rel.includes('noopener')];
      });
    });
    assert.ok(links.some(([inside]) => inside) && links.some(([inside]) => !inside));
    for (const [inside, target, noopener] of links) {
      assert.deepEqual([target, noopener], inside ? ['', false] : ['_blank', true]);
    }
    await page.close();
  });

  describe('ignores messages', () => {
    /** Messages that another page could forge. */
    const forged = `[{ gmis: 'height', token: '', height: 5000, printed: 5000 },
      { gmis: 'height', token: 'guess', height: 5000, printed: 5000 },
      { gmis: 'hello', token: 'guess', fragment: '#gmis-1-1' }, { gmis: 'show', token: 'guess', fragment: '#gmis-1-1' }]`;
    const send = (target: string): string =>
      `${forged}.forEach(function (message) { ${target}.postMessage(message, '*'); })`;

    it('from the host page itself, from another frame, and with a guessed token', async () => {
      const embedded = await embed({
        attributes: sandboxed,
        page: (frame) =>
          `${frame}${hostScript}<iframe id="other" srcdoc="<script>${send('parent')};${send('parent.frames[0]')}</script>" style="height:100px"></iframe>`,
      });
      const height = await fitted(embedded);
      await embedded.evaluate(send('window'));
      await embedded.frame.evaluate(send('parent'));
      // Waits for possible responses to these messages.
      await embedded.evaluate('new Promise(function (resolve) { setTimeout(resolve, 300); })');
      assert.equal(await embedded.height(), height);
      assert.equal(await embedded.page.$eval('#other', (frame) => frame.getBoundingClientRect().height > 104), false);
      assert.deepEqual(await shown(embedded.frame, '[aria-expanded=true]'), []);
      await embedded.page.close();
    });

    it('from another page that was loaded into the frame', async () => {
      const { page, evaluate, until } = await openPage(
        pages,
        `${head()}</head><body><iframe data-gmis-embed title="G-MIS" src="${files}/embed.html" style="height:300px;border:0"></iframe>
<script>var received = 0; addEventListener('message', function (event) { if (event.data.received) received++; });</script>${hostScript}</body></html>`,
        {
          pages: {
            '/evil.html': `<script>addEventListener('message', function (event) { parent.postMessage({ received: true }, '*');
              parent.postMessage({ gmis: 'height', token: event.data.token, height: 5000, printed: 5000 }, '*'); });
              parent.postMessage({ gmis: 'ready' }, '*'); parent.postMessage({ received: true }, '*');</script>`,
          },
        },
      );
      await until(`document.querySelector('iframe').getBoundingClientRect().height !== 300`);
      // Incremental rendering changes the height: wait until it is stable before resetting it.
      await evaluate(`(async function () {
        for (var frame = document.querySelector('iframe'), before = 0; before !== frame.offsetHeight; ) {
          before = frame.offsetHeight;
          await new Promise(function (resolve) { setTimeout(resolve, 500); });
        } })()`);
      await evaluate(`document.querySelector('iframe').style.height = '300px';
        document.querySelector('iframe').contentWindow.location = '/evil.html'`);
      await until('received > 0');
      await evaluate('new Promise(function (resolve) { setTimeout(resolve, 300); })');
      // The previous page may still have sent its last height.
      assert.notEqual(await heightOf(page), 5000);
      await page.close();
    });
  });
});
