import type { PeerContent } from './content.js';

/** What the bench needs from a page. */
export interface BenchPage {
  /** Resolves when everything is rendered, closed answers included. */
  ready: Promise<unknown>;
  openAll(): Promise<unknown>;
  /** Absent if the page has one language. */
  setLanguage?(lang: string): Promise<unknown>;
  /** Absent if the page has no search. */
  type?(query: string): void;
  /** The number of questions shown. */
  shown(): number;
}

declare global {
  interface Window {
    bench: BenchPage;
    content: Record<'ja' | 'en', PeerContent>;
    timeActs: () => Promise<ActTimes>;
    /** When the page's first script ran. */
    started: number;
    /** Time from `started` to the paint of the first viewport, in milliseconds. Absent if all is painted at once. */
    inView?: Promise<number>;
    seen: { longest: number; shift: number };
  }
}

/** Times from user actions to their paint, in milliseconds. */
export interface ActTimes {
  key?: number;
  openAll?: number;
  english?: number;
  japanese?: number;
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const painted = async (): Promise<void> => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await painted();
  return performance.now() - start;
}

async function timeActs(bench: BenchPage): Promise<ActTimes> {
  const times: ActTimes = {};
  const complete = bench.shown();
  const type = async (query: string, done: () => boolean): Promise<void> => {
    bench.type?.(query);
    while (!done()) await frame();
  };
  if (bench.type) {
    // The first search may load and index first; the timed one is a visitor in the middle of typing.
    await type('パスワード', () => bench.shown() < complete);
    await type('', () => bench.shown() === complete);
    await painted();
    times.key = await timed(() => type('パスワード', () => bench.shown() < complete));
    await type('', () => bench.shown() === complete);
  }
  times.openAll = await timed(() => bench.openAll());
  if (bench.setLanguage) {
    times.english = await timed(async () => bench.setLanguage?.('en'));
    times.japanese = await timed(async () => bench.setLanguage?.('ja'));
  }
  return times;
}

/** Makes a page available to the bench. */
export function exposeBench(bench: BenchPage): void {
  window.bench = bench;
  window.timeActs = () => timeActs(bench);
}
