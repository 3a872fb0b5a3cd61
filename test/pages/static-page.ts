import type { Page } from 'puppeteer-core';
import type { Pages, Visit } from './browser-pages.js';

/** Options for {@link openStatic}. */
export interface StaticPageOptions {
  /** What follows the path in the URL, e.g. `#gmis-1-3`. */
  suffix?: string;
  /** Default: `true`. */
  javaScript?: boolean;
  viewport?: { width: number; height: number };
  /** The user agent to report. Default: the real one. */
  userAgent?: string;
  /** Delays the project's script until the first paint. Default: `false`. */
  late?: boolean;
}

let count = 0;

/** A page around some HTML, served from the project's origin. */
export async function openStatic(
  pages: Pages,
  body: string,
  {
    suffix = '',
    javaScript = true,
    viewport = { width: 1280, height: 900 },
    userAgent,
    late = false,
  }: StaticPageOptions = {},
): Promise<Visit> {
  count += 1;
  const path = `/test/pages/static-${count}.html`;
  const html = `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>試験</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"></head><body><main><h1>架空県</h1>${body}</main></body></html>`;
  return pages.visit(path + suffix, async (opened) => {
    await opened.setViewport(viewport);
    if (userAgent !== undefined) await opened.setUserAgent({ userAgent });
    await opened.setJavaScriptEnabled(javaScript);
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === path) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      else if (late && pathname.endsWith('gmis-widgets.min.js')) void painted(opened).then(() => request.continue());
      else void request.continue();
    });
  });
}

const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, { polling: 25 });

/** The complete text of the accessibility tree, without spaces. */
export async function accessibleText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textBelow = (id: string): string => {
    const node = byId.get(id);
    if (!node?.ignored && node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(textBelow).join('');
  };
  return textBelow(nodes[0]?.nodeId ?? '').replace(/\s+/g, '');
}
