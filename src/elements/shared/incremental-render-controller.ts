import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../../util/next-task.js';
import { isHydrating } from './hydration.js';

/** How long rendering may continue before it yields to the page, in milliseconds: one frame. */
const longestTask = 16;

let last: Promise<unknown> = Promise.resolve();
let taskStart = -Infinity;

/** One queue for all elements of the page: waits for earlier ones, and yields to the page after each frame budget. */
const nextTurn = (): Promise<unknown> =>
  (last = last.then(async () => {
    if (performance.now() - taskStart < longestTask) return;
    await nextTask();
    taskStart = performance.now();
  }));

/** Lets the browser paint what is rendered; it requests no frames while the page is hidden. */
const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });

/**
 * Renders an element in steps, so that a slow machine stays responsive: first what is in view, then, part by part, what
 * is collapsed or behind a tab. `renderLater()` marks those parts.
 */
export class IncrementalRenderController implements ReactiveController {
  readonly #host: LitElement;
  readonly #prepare: () => void;
  readonly #queue: (() => void)[] = [];
  #shown: Promise<unknown> | undefined;
  #running: Promise<void> | undefined;

  /** @param prepare - called before each part is rendered, which happens outside the element's update. */
  constructor(host: LitElement, prepare: () => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  /**
   * A slot in the queue for the first rendering; `undefined` if it cannot wait, because it replaces something in view.
   * @param needed - also waited for.
   */
  firstTurn(needed?: Promise<unknown>): Promise<unknown> | undefined {
    const { hasUpdated, childElementCount } = this.#host;
    if (hasUpdated || childElementCount > 0 || isHydrating(this.#host)) return undefined;
    return needed ? needed.then(nextTurn) : nextTurn();
  }

  /** Whether every part must be rendered at once. */
  get isImmediate(): boolean {
    return isHydrating(this.#host);
  }

  /** Renders a part after those already waiting. */
  enqueue(render: () => void): void {
    this.#queue.push(render);
    this.#running ??= this.#run();
  }

  hostUpdated(): void {
    this.#shown ??= nextFrame();
  }

  /** Waits for an update, and for all parts. */
  async complete(update: () => Promise<boolean>): Promise<boolean> {
    let done = await update();
    while (this.#running) {
      await this.#running;
      done = await update();
    }
    return done;
  }

  async #run(): Promise<void> {
    // The host's update, which marks the parts, is not over yet.
    await Promise.resolve();
    await this.#shown;
    for (let render = this.#queue.shift(); render; render = this.#queue.shift()) {
      await nextTurn();
      this.#prepare();
      render();
    }
    this.#running = undefined;
  }
}
