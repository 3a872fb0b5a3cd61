/**
 * `npm run bench:scale [-- --entries N] [--runs N]`: a document of 10,000 entries in `<gmis-faq>` of the script-tag
 * build, in a real browser, beside a naive list of the same entries. One machine: read the ratios. Needs a build.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { Pages } from '../pages/browser-pages.js';
import { openPage } from '../pages/made-page.js';
import { manyEntries } from './many-entries.js';
import { percentile, printTable } from './table.js';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '10000' }, runs: { type: 'string', default: '5' } },
});
const size = Number(values.entries);

const page = (body: string, script: string): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<title>試験</title><link rel="icon" href="data:,">${script}</head><body>${body}</body></html>`;

/** The list that one writes first: every entry in full, and all of it again for every letter typed. */
const naive = `<script>
  window.list = document.createElement('div');
  document.addEventListener('DOMContentLoaded', () => {
    document.body.innerHTML = '<input><button class="clear">消す</button>';
    document.body.append(list);
    const draw = (entries) => list.replaceChildren(...entries.map(({ id, question, answer }) => {
      const entry = document.createElement('div');
      entry.innerHTML = '<h4><button class="question" aria-expanded="false"><span></span> <span></span></button></h4><div class="answer" hidden><p></p></div>';
      entry.querySelectorAll('span')[0].textContent = id;
      entry.querySelectorAll('span')[1].textContent = question;
      entry.querySelector('p').textContent = answer[0].content[0];
      return entry;
    }));
    window.give = (faq) => { window.faq = faq; draw(faq.entries); };
    const input = document.querySelector('input');
    input.oninput = () => draw(faq.entries.filter(({ question, answer }) => (question + answer[0].content[0]).includes(input.value)));
    document.querySelector('.clear').onclick = () => { input.value = ''; draw(faq.entries); };
  });
</script>`;

const ours = '<script src="/dist/gmis-widgets.min.js"></script>';

/** Times one after another, in milliseconds, and what else is told of a run. */
interface Run {
  first: number;
  typing: number[];
  clearing: number[];
  longest: number;
  nodes: number;
}

const queries = [
  'パスワード',
  '忘れた',
  'メールが届かない',
  'ログイン',
  'ポップアップ',
  'ユーザ名',
  '整理番号',
  'Edge',
];

async function run(opened: Page, element: string): Promise<Run> {
  // The compiler names functions by a helper that a page does not have.
  await opened.evaluate('globalThis.__name = (named) => named');
  await opened.evaluate((document_) => {
    (globalThis as unknown as { data: unknown }).data = document_;
  }, manyEntries(size));
  return opened.evaluate(
    async (tag, words) => {
      const { data, give } = globalThis as unknown as { data: unknown; give?: (data: unknown) => void };
      const faq = document.querySelector(tag) as HTMLElement & { document: unknown; shadowRoot: ShadowRoot | null };
      const root = (): ParentNode => faq.shadowRoot ?? document;
      const painted = (): Promise<void> =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            setTimeout(resolve);
          });
        });
      const until = async (holds: () => boolean): Promise<void> => {
        while (!holds()) await new Promise((resolve) => setTimeout(resolve));
        await painted();
      };
      const timed = async (act: () => void, holds: () => boolean): Promise<number> => {
        const start = performance.now();
        act();
        await until(holds);
        return performance.now() - start;
      };
      const count = (): number => root().querySelectorAll('.question').length;
      const own = (): boolean =>
        [...root().querySelectorAll('.question')].some((each) => each.textContent.includes('（0）'));
      if (!give) {
        // The part of the code that own documents need is loaded with the first of them.
        faq.document = { ...(data as object), entries: (data as { entries: unknown[] }).entries.slice(1, 3) };
        await until(() => root().querySelector('.local-mark') !== null);
      }
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: 'longtask' });
      const first = await timed(
        () => {
          if (give) give(data);
          else faq.document = data;
        },
        () => own(),
      );
      const nodes = (): number => root().querySelectorAll('*').length;
      const input = (): HTMLInputElement | null => root().querySelector('input');
      const type = (word: string): void => {
        const box = input();
        if (!box) return;
        box.value = word;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      };
      const whole = count();
      const found = (word: string) => (): boolean =>
        give
          ? count() !== whole
          : (root().querySelector('.results .category-title')?.textContent.includes(word) ?? false);
      const clear = (): void => root().querySelector<HTMLElement>('.clear')?.click();
      type('始め');
      await until(() => Boolean(give) || root().querySelector('.results, .nothing-found') !== null);
      clear();
      await until(() => count() === whole);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const indexing = longest;
      const most = nodes();
      const typing: number[] = [];
      const clearing: number[] = [];
      for (const word of words) {
        typing.push(
          await timed(() => {
            type(word);
          }, found(word)),
        );
        clearing.push(await timed(clear, () => count() === whole));
      }
      return { first, typing, clearing, longest: indexing, nodes: most };
    },
    element,
    queries,
  );
}

const pages = await Pages.open();
const median = (numbers: number[]): number => percentile(numbers, 0.5);
const results: Record<string, Run[]> = {};
for (const [name, body, script, element] of [
  ['gmis-widgets', '<gmis-faq></gmis-faq>', ours, 'gmis-faq'],
  ['naive list', '', naive, 'body'],
]) {
  results[name] = [];
  for (let count = 0; count < Number(values.runs); count += 1) {
    const made = await openPage(pages, page(body, script));
    results[name].push(await run(made.page, element));
    await made.page.close();
  }
}
await pages.close();

const figures: [string, number | undefined, (run: Run) => number[]][] = [
  ['first questions, ms', 200, ({ first }) => [first]],
  ['typing to result, ms', 100, ({ typing }) => typing],
  ['clearing, ms', 200, ({ clearing }) => clearing],
  ['longest task until the search is ready, ms', 50, ({ longest }) => [longest]],
  ['elements in the document', undefined, ({ nodes }) => [nodes]],
];
const rows: (string | number)[][] = [['', 'ours: median', 'ours: worst', 'limit', 'naive: median', 'naive ÷ ours']];
for (const [name, limit, read] of figures) {
  const mine = results['gmis-widgets'].flatMap(read);
  const theirs = median(results['naive list'].flatMap(read));
  rows.push([
    name,
    median(mine).toFixed(0),
    Math.max(...mine).toFixed(0),
    limit ?? '',
    theirs.toFixed(0),
    (theirs / Math.max(1, median(mine))).toFixed(1),
  ]);
}
console.log(`${size} entries, ${values.runs} runs`);
printTable(rows);
