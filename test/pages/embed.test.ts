import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { Pages } from './browser-pages.js';
import { head, openPage } from './made-page.js';
import type { MadePage } from './made-page.js';

describe('embed.html in a page of another host', { timeout: 300_000 }, () => {
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
    /** What stands around the frame. Default: the host script, after it. */
    page?: (frame: string) => string;
    fragment?: string;
  }

  interface Embedded extends MadePage {
    frame: Frame;
    /** Of the `<iframe>`, in CSS pixels. */
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
    assert.ok(found, 'the frame is not there');
    return found;
  };

  const heightOf = (page: Page): Promise<number> =>
    page.$eval('iframe[data-gmis-embed]', (frame) => frame.getBoundingClientRect().height);

  /** The elements of a selector inside the frame's element, as text. */
  const shown = (frame: Frame, selector: string): Promise<string[]> =>
    frame.evaluate(
      (inner) =>
        [...(document.querySelector('#gmis-embed > *')?.shadowRoot?.querySelectorAll(inner) ?? [])].map((found) =>
          found.textContent.replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );

  /** Waits until the frame is as high as its page, which then needs no bar to scroll. */
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
      it(`makes its frame as high as its content: ${kind}, ${order}`, async () => {
        const embedded = await embed({ attributes, page });
        assert.ok((await fitted(embedded)) > 600);
        assert.equal((await shown(embedded.frame, '.question')).length, 10);
        assert.deepEqual(embedded.troubles, []);
        await embedded.page.close();
      });
    }
  }

  it('grows and shrinks with what is opened and closed', async () => {
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

  it('shows what its query string asks for, and the questions where that is not known', async () => {
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

  it('opens what the address of the page around it names, then and later', async () => {
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

  it('brings what the address names into view in the page around it', async () => {
    const embedded = await embed({
      attributes: sandboxed,
      page: (frame) => `<div style="height: 2000px"></div>${frame}${hostScript}<div style="height: 2000px"></div>`,
      fragment: '#gmis-1-7',
    });
    const placed = `document.querySelector('iframe').getBoundingClientRect().top`;
    const questionTop = (): Promise<number> =>
      embedded.frame.evaluate(
        () =>
          document.querySelector('gmis-faq')?.shadowRoot?.querySelector('[aria-expanded=true]')?.getBoundingClientRect()
            .top ?? NaN,
      );
    const inView = async (): Promise<boolean> => {
      const top = Number(await embedded.evaluate(placed)) + (await questionTop());
      return top >= 0 && top < 400;
    };
    // While the frame grows the question may pass through what is in view: it must come to rest there.
    let inARow = 0;
    for (let tries = 0; tries < 200 && inARow < 10; tries += 1) {
      inARow = (await inView()) ? inARow + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(await inView(), `${String(await embedded.evaluate(placed))} + ${String(await questionTop())}`);
    await embedded.page.close();
  });

  it('keeps the height of the page and scrolls where the host script is missing', async () => {
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

  it('is questions and answers in plain HTML where no script runs', async () => {
    const { page } = await pages.visit('/dist/embed.html', (opened) => opened.setJavaScriptEnabled(false));
    assert.equal((await page.$$('gmis-faq details.gmis-static-entry')).length, 10);
    assert.match(await page.$eval('body', ({ innerText }) => innerText), /ユーザ名（ログインID）が分からない/);
    await page.close();
  });

  it('is as high on paper as all its answers, and as before afterwards', async () => {
    const embedded = await embed({ attributes: sandboxed });
    const onScreen = await fitted(embedded);
    // The height on paper is told some time after that on the screen.
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

  it('opens links to other pages outside of the frame', async () => {
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
    for (const [inside, target, alone] of links) {
      assert.deepEqual([target, alone], inside ? ['', false] : ['_blank', true]);
    }
    await page.close();
  });

  describe('does not listen', () => {
    /** Messages as another page could send them, for a frame that is known and fitted. */
    const forged = `[{ gmis: 'height', token: '', height: 5000, printed: 5000 },
      { gmis: 'height', token: 'guess', height: 5000, printed: 5000 },
      { gmis: 'hello', token: 'guess', fragment: '#gmis-1-1' }, { gmis: 'show', token: 'guess', fragment: '#gmis-1-1' }]`;
    const send = (target: string): string =>
      `${forged}.forEach(function (message) { ${target}.postMessage(message, '*'); })`;

    it('to the page itself, to another frame in it, or to a frame that guesses', async () => {
      const embedded = await embed({
        attributes: sandboxed,
        page: (frame) =>
          `${frame}${hostScript}<iframe id="other" srcdoc="<script>${send('parent')};${send('parent.frames[0]')}</script>" style="height:100px"></iframe>`,
      });
      const height = await fitted(embedded);
      await embedded.evaluate(send('window'));
      await embedded.frame.evaluate(send('parent'));
      // Answered messages come back after those.
      await embedded.evaluate('new Promise(function (resolve) { setTimeout(resolve, 300); })');
      assert.equal(await embedded.height(), height);
      assert.equal(await embedded.page.$eval('#other', (frame) => frame.getBoundingClientRect().height > 104), false);
      assert.deepEqual(await shown(embedded.frame, '[aria-expanded=true]'), []);
      await embedded.page.close();
    });

    it('to another page that has got into the frame', async () => {
      const { page, evaluate, until } = await openPage(
        pages,
        `${head()}</head><body><iframe data-gmis-embed title="G-MIS" src="${files}/embed.html" style="height:300px;border:0"></iframe>
<script>var told = 0; addEventListener('message', function (event) { if (event.data.told) told++; });</script>${hostScript}</body></html>`,
        {
          pages: {
            '/evil.html': `<script>addEventListener('message', function (event) { parent.postMessage({ told: true }, '*');
              parent.postMessage({ gmis: 'height', token: event.data.token, height: 5000, printed: 5000 }, '*'); });
              parent.postMessage({ gmis: 'ready' }, '*'); parent.postMessage({ told: true }, '*');</script>`,
          },
        },
      );
      await until(`document.querySelector('iframe').getBoundingClientRect().height !== 300`);
      // The elements draw in turns: the height comes to rest before it is set back.
      await evaluate(`(async function () {
        for (var frame = document.querySelector('iframe'), before = 0; before !== frame.offsetHeight; ) {
          before = frame.offsetHeight;
          await new Promise(function (resolve) { setTimeout(resolve, 500); });
        } })()`);
      await evaluate(`document.querySelector('iframe').style.height = '300px';
        document.querySelector('iframe').contentWindow.location = '/evil.html'`);
      await until('told > 0');
      await evaluate('new Promise(function (resolve) { setTimeout(resolve, 300); })');
      // The page before it may still have said its own last height.
      assert.notEqual(await heightOf(page), 5000);
      await page.close();
    });
  });
});
