import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { detectEnvironment } from '../environment/detect.js';
import type { Environment } from '../environment/types.js';

/** In milliseconds; a browser answers within a few. */
const patience = 1000;

let detection: Promise<Environment> | undefined;

/** Tells an element what browser it runs in, as soon as the browser has said so. */
export class EnvironmentController implements ReactiveController {
  environment: Environment | undefined;
  /** Whether there is nothing to wait for any more: the browser has said so, or has kept silent for too long. */
  settled = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.environment) return;
    detection ??= detectEnvironment(navigator);
    void detection.then((environment) => {
      this.environment = environment;
      this.#settle();
    });
    setTimeout(() => {
      if (!this.settled) this.#settle();
    }, patience);
  }

  #settle(): void {
    this.settled = true;
    this.#host.requestUpdate();
  }
}
