import type { ReactiveController } from 'lit';
import { readCustomFaq } from '../../../content/load/read-custom-faq.js';
import type { CustomInput } from '../../../content/load/read-custom-faq.js';
import type { FaqMode } from '../../../content/select/merge-faq.js';
import type { FaqDocument } from '../../../content/types/faq.js';
import { msg } from '../../../i18n/msg.js';
import type { Announcer } from '../../shared/announcer.js';
import { knownOr } from '../../shared/attributes.js';
import { renderError } from '../../shared/error-template.js';
import { customContentError } from '../custom-content-controller.js';
import type { CustomContentHost } from '../custom-content-controller.js';
import { inlineJson } from '../inline-json.js';
import { reportError, reportIssues } from './report-issues.js';

/** A custom document, and how it is combined with the ministry's. */
export interface LoadedDocument {
  document: FaqDocument;
  mode: FaqMode;
}

/** Loads the document that an element asks for; the previous one stays until the new one has loaded. */
export class CustomDocumentLoader implements ReactiveController {
  /** `undefined` if there is none, or if it could not be loaded. */
  loaded: LoadedDocument | undefined;

  readonly #host: CustomContentHost;
  readonly #announcer: Announcer;
  readonly #onReady: () => void;
  #failed = false;
  #requested: unknown[] = [];
  #loading: AbortController | undefined;

  constructor(host: CustomContentHost, announcer: Announcer, onReady: () => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#onReady = onReady;
    host.addController(this);
    document.addEventListener('DOMContentLoaded', () => {
      host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    if (!this.#loading) return;
    this.#stop();
    this.#requested = [];
  }

  get isPending(): boolean {
    return this.#loading !== undefined;
  }

  /** Starts loading if the host asks for a different document than before. */
  update(base: FaqDocument): void {
    const { src, document: value } = this.#host;
    const mode = knownOr('extend', this.#host.mode, ['extend', 'replace'], '<gmis-faq> mode');
    const json = this.#inlineText;
    const requested = [src, mode, value, json];
    if (requested.every((each, index) => each === this.#requested[index])) return;
    this.#requested = requested;
    this.#start(base);
  }

  renderError(base: FaqDocument): unknown {
    if (!this.#failed) return undefined;
    return renderError(customContentError(), () => {
      this.#start(base);
    });
  }

  /** Loads what was requested last. */
  #start(base: FaqDocument): void {
    this.#stop();
    const [src, mode, value, json] = this.#requested as [string, FaqMode, unknown, string | undefined];
    if (value != null) void this.#load({ value }, base, mode);
    else if (src !== '') void this.#load({ src }, base, mode);
    else if (json !== undefined) void this.#load({ json }, base, mode);
    else {
      this.loaded = undefined;
      this.#failed = false;
    }
  }

  async #load(input: CustomInput, base: FaqDocument, mode: FaqMode): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    const isRetry = this.#failed;
    try {
      const { document, issues } = await readCustomFaq(input, base, { mode, signal });
      if (signal.aborted) return;
      this.loaded = { document, mode };
      this.#failed = false;
      if (isRetry) this.#announcer.say(() => msg('読み込みました。'));
      reportIssues(this.#host, issues);
      this.#onReady();
    } catch (error) {
      if (signal.aborted) return;
      this.loaded = undefined;
      this.#failed = true;
      this.#announcer.say(customContentError);
      reportError(this.#host, error);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /** The text inside the element; while the page is being parsed it may not be complete yet. */
  get #inlineText(): string | undefined {
    const script = this.#host.querySelector(inlineJson);
    return document.readyState === 'loading' && script?.nextSibling === null ? undefined : script?.textContent;
  }
}
