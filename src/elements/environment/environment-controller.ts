import type { LitElement, ReactiveController } from 'lit';
import { detectEnvironment } from '../../environment/detect.js';
import type { Environment } from '../../environment/types.js';
import { isHydrating } from '../shared/hydration.js';

let detection: Promise<Environment> | undefined;

/** Detects the browser that an element runs in, and updates the element when the result is available. */
export class EnvironmentController implements ReactiveController {
  environment: Environment | undefined;
  /** Settles when the browser has been detected. */
  ready: Promise<unknown> = Promise.resolve();

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.environment) return;
    detection ??= detectEnvironment(navigator);
    this.ready = detection.then(async (environment) => {
      if (isHydrating(this.#host)) await this.#host.updateComplete;
      this.environment = environment;
      this.#host.requestUpdate();
    });
  }
}
