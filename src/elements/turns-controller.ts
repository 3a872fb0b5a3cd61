import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../faq/next-task.js';
import { rendersAsServer } from './server-rendered.js';

/** So many parts are drawn in a turn. */
const partsPerTurn = 5;
/** How long turns may follow each other before the page has its own, in milliseconds: a frame. */
const longestTask = 16;

let last: Promise<unknown> = Promise.resolve();
let begun = -Infinity;

/** Waits until those who have asked before have had their turn, and now and then until the page has had its own. */
const turn = (): Promise<unknown> =>
  (last = last.then(async () => {
    if (performance.now() - begun < longestTask) return;
    await nextTask();
    begun = performance.now();
  }));

/** Lets the page show what is drawn; one that is not in view draws no frames. */
const frame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });

/** Draws an element in several turns, so that a slow machine answers meanwhile: what is in view first. */
export class TurnsController implements ReactiveController {
  /** Settles when the next turn has come; `undefined` where all is drawn. */
  next: Promise<unknown> | undefined;

  readonly #host: LitElement;
  readonly #drawn = new Set<string>();
  #left = 0;
  #missing = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * A turn for the first drawing; `undefined` where something is in view that it takes the place of.
   * @param needed - what it waits for besides.
   */
  first(needed?: Promise<unknown>): Promise<unknown> | undefined {
    const { hasUpdated, childElementCount } = this.#host;
    if (hasUpdated || childElementCount > 0 || rendersAsServer(this.#host)) return undefined;
    return needed ? needed.then(turn) : turn();
  }

  /** Whether a part is to be drawn: what is in view at once, and the rest, once drawn, always. */
  isDue(part: string, inView: boolean): boolean {
    if (!this.#drawn.has(part)) {
      if (!inView && !rendersAsServer(this.#host) && this.#left-- <= 0) {
        this.#missing = true;
        return false;
      }
      this.#drawn.add(part);
    }
    return true;
  }

  /** Draws all anew: in another language, say. */
  restart(): void {
    this.#drawn.clear();
  }

  hostUpdate(): void {
    this.#missing = false;
  }

  hostUpdated(): void {
    this.#left = 0;
    if (!this.#missing) return;
    this.next ??= frame()
      .then(turn)
      .then(() => {
        this.next = undefined;
        this.#left = partsPerTurn;
        this.#host.requestUpdate();
      });
  }

  /** Waits for every turn. */
  async whole(update: () => Promise<boolean>): Promise<boolean> {
    let done = await update();
    while (this.next) {
      await this.next;
      done = await update();
    }
    return done;
  }
}
