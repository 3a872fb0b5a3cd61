import type { ReactiveController } from 'lit';
import type { FaqMode } from '../../../content/select/merge-faq.js';
import { readCustomFaq } from '../../../content/load/read-custom-faq.js';
import type { CustomInput } from '../../../content/load/read-custom-faq.js';
import type { FaqDocument } from '../../../content/types/faq.js';
import type { Announcer } from '../../shared/announcer.js';
import { knownOr } from '../../shared/attributes.js';
import { inlineJson } from '../inline-json.js';
import { customContentErrorMessage } from '../error-template.js';
import type { CustomContentHost } from '../custom-content-controller.js';
import { msg } from '../../../i18n/msg.js';
import { reportError, reportIssues } from './report-issues.js';

/** A document of the site's own, and where it is to stand. */
export interface Own {
  document: FaqDocument;
  mode: FaqMode;
}

/** Gets the document that an element asks for; until another is there, the one before stays. */
export class CustomDocumentLoader implements ReactiveController {
  /** `undefined`: there is none, or it could not be had. */
  own: Own | undefined;
  /** Whether it could not be had when it was asked for last. */
  failed: boolean;

  readonly #host: CustomContentHost;
  readonly #announcer: Announcer;
  readonly #onReady: () => void;
  #wanted: unknown[] = [];
  #loading: AbortController | undefined;

  constructor(host: CustomContentHost, announcer: Announcer, onReady: () => void, failed: boolean) {
    this.#host = host;
    this.failed = failed;
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
    this.#wanted = [];
  }

  get pending(): boolean {
    return this.#loading !== undefined;
  }

  /** Starts to load where the host asks for something else than before. */
  update(base: FaqDocument): void {
    const { src, document: value } = this.#host;
    const mode = knownOr('extend', this.#host.mode, ['extend', 'replace'], '<gmis-faq> mode');
    const json = this.#inline;
    const wanted = [src, mode, value, json];
    if (wanted.every((each, index) => each === this.#wanted[index])) return;
    this.#wanted = wanted;
    this.load(base);
  }

  /** Loads what was asked for last. */
  load(base: FaqDocument): void {
    this.#stop();
    const [src, mode, value, json] = this.#wanted as [string, FaqMode, unknown, string | undefined];
    if (value != null) void this.#load({ value }, base, mode);
    else if (src !== '') void this.#load({ src }, base, mode);
    else if (json !== undefined) void this.#load({ json }, base, mode);
    else {
      this.own = undefined;
      this.failed = false;
    }
  }

  async #load(source: CustomInput, base: FaqDocument, mode: FaqMode): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    const again = this.failed;
    try {
      const { document, issues } = await readCustomFaq(source, base, { mode, signal });
      if (signal.aborted) return;
      this.own = { document, mode };
      this.failed = false;
      if (again) this.#announcer.say(() => msg('読み込みました。'));
      reportIssues(this.#host, issues);
      this.#onReady();
    } catch (error) {
      if (signal.aborted) return;
      this.own = undefined;
      this.failed = true;
      this.#announcer.say(customContentErrorMessage);
      reportError(this.#host, error);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /** The text inside the element; while the page is being read it may not be whole yet. */
  get #inline(): string | undefined {
    const script = this.#host.querySelector(inlineJson);
    return document.readyState === 'loading' && script?.nextSibling === null ? undefined : script?.textContent;
  }
}
