import { noChange, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../../util/next-task.js';
import { isHydrating } from './hydration.js';

/** So many parts are drawn in a turn; all of them after a drawing that took less than that many milliseconds. */
const partsPerTurn = 3;
const quickDrawing = 4;
/** How long turns may follow each other before the page has its own, in milliseconds: a frame. */
const longestTask = 16;

/** Lit lets an update be done at once, but not from outside. */
interface Updating {
  performUpdate: () => void;
}

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
export class IncrementalRenderController implements ReactiveController {
  /** Settles when the next turn has come; `undefined` where all is drawn. */
  next: Promise<unknown> | undefined;

  readonly #host: LitElement;
  /** The parts that are drawn, and whether with all that is in them. */
  readonly #drawn = new Map<string, boolean>();
  #left = 0;
  #missing = false;
  #drawingSince = 0;
  #shown: Promise<unknown> | undefined;
  /** Whether this drawing is for what is missing alone. */
  #fills = false;

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
    if (hasUpdated || childElementCount > 0 || isHydrating(this.#host)) return undefined;
    return needed ? needed.then(turn) : turn();
  }

  /**
   * Draws a part if it is due: what is in view at once, and the rest, once drawn, always.
   * @param render - may draw parts in its turn.
   */
  draw(part: string, inView: boolean, render: () => unknown): unknown {
    const drawn = this.#drawn.get(part);
    if (drawn === undefined && !inView && !isHydrating(this.#host) && this.#left-- <= 0) {
      this.#missing = true;
      return nothing;
    }
    if (drawn && this.#fills) return noChange;
    const missed = this.#missing;
    this.#missing = false;
    const content = render();
    this.#drawn.set(part, !this.#missing);
    this.#missing ||= missed;
    return content;
  }

  /** Draws all anew: in another language, say. */
  restart(): void {
    this.#drawn.clear();
  }

  hostUpdate(): void {
    this.#missing = false;
    this.#drawingSince = performance.now();
  }

  hostUpdated(): void {
    this.#left = 0;
    this.#fills = false;
    if (!this.#missing) return;
    const quick = performance.now() - this.#drawingSince < quickDrawing;
    this.next ??= (this.#shown ??= frame()).then(turn).then(() => {
      this.next = undefined;
      this.#left = quick ? Infinity : partsPerTurn;
      this.#fills = !this.#host.isUpdatePending;
      this.#host.requestUpdate();
      // At once, before anybody else asks for a drawing: what that would change is not drawn here.
      (this.#host as unknown as Updating).performUpdate();
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
