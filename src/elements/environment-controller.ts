import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { detectEnvironment } from '../environment/detect.js';
import type { Environment } from '../environment/types.js';

let detection: Promise<Environment> | undefined;

/** Tells an element what browser it runs in, as soon as the browser has said so. */
export class EnvironmentController implements ReactiveController {
  environment: Environment | undefined;

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
      this.#host.requestUpdate();
    });
  }
}
