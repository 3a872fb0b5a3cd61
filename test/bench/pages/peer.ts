import type { PeerContent } from './content.js';

/** What the bench does with a page, whatever it is built of. */
export interface BenchPage {
  /** Resolves when everything is there, closed answers included. */
  ready: Promise<unknown>;
  openAll(): Promise<unknown>;
  /** Absent: the page has one language. */
  setLanguage?(lang: string): Promise<unknown>;
  /** Absent: the page has no search. */
  type?(query: string): void;
  /** How many questions are in view. */
  shown(): number;
}

declare global {
  interface Window {
    bench: BenchPage;
    content: Record<'ja' | 'en', PeerContent>;
    timeActs: () => Promise<ActTimes>;
    /** When the page's first script ran. */
    started: number;
    /** How long after that all was painted that is in view at first, in milliseconds. Absent: when everything was. */
    inView?: Promise<number>;
    seen: { longest: number; shift: number };
  }
}

/** Times of what a visitor does, in milliseconds, until it is painted. */
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
  const begun = performance.now();
  await act();
  await painted();
  return performance.now() - begun;
}

async function timeActs(bench: BenchPage): Promise<ActTimes> {
  const times: ActTimes = {};
  const whole = bench.shown();
  const type = async (query: string, done: () => boolean): Promise<void> => {
    bench.type?.(query);
    while (!done()) await frame();
  };
  if (bench.type) {
    // The first search may have to fetch and index; what is timed is a visitor in the midst of typing.
    await type('パスワード', () => bench.shown() < whole);
    await type('', () => bench.shown() === whole);
    await painted();
    times.key = await timed(() => type('パスワード', () => bench.shown() < whole));
    await type('', () => bench.shown() === whole);
  }
  times.openAll = await timed(() => bench.openAll());
  if (bench.setLanguage) {
    times.english = await timed(async () => bench.setLanguage?.('en'));
    times.japanese = await timed(async () => bench.setLanguage?.('ja'));
  }
  return times;
}

/** Puts a page at the bench's disposal. */
export function offer(bench: BenchPage): void {
  window.bench = bench;
  window.timeActs = () => timeActs(bench);
}
