import type { LitElement, ReactiveController } from 'lit';
import type { FaqMode } from '../../content/select/merge-faq.js';
import type { FaqDocument } from '../../content/types/faq.js';
import type { Announcer } from '../shared/announcer.js';
import { inlineJson } from './inline-json.js';
import { loadedAnswers, loadAnswers } from './load-answers.js';
import { loadCustomContent } from './load-custom-content.js';
import type { CustomContentModule } from './load-custom-content.js';

type CustomContent = InstanceType<CustomContentModule['CustomContent']>;
import { isHydrating } from '../shared/hydration.js';

/** What the element tells of where its own document comes from, and can be asked to do. */
export interface CustomContentHost extends LitElement {
  src: string;
  /** A document as a value, checked or not. */
  document: unknown;
  mode: FaqMode;
  position: FaqDocument['position'];
  audience: string;
  area: string;
  show(id: string, options?: { focus?: boolean }): Promise<boolean>;
}

/** Fetches, when there is a document of the site's own, the part of the code that only such documents need. */
export class CustomContentController implements ReactiveController {
  /** `undefined` until it has arrived. */
  part: CustomContent | undefined;

  readonly #host: CustomContentHost;
  readonly #announcer: Announcer;
  readonly #onReady: () => void;
  #observer: MutationObserver | undefined;
  #loading = false;
  /** Loads the part again, after a failure. */
  #again: typeof loadCustomContent | undefined;

  /** @param onReady - called when another document is there. */
  constructor(host: CustomContentHost, announcer: Announcer, onReady: () => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#onReady = onReady;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Whether the ministry's document is to stay away. */
  get replaces(): boolean {
    return this.#host.mode === 'replace' && (isHydrating(this.#host) || this.#wanted);
  }

  /** Whether a document is on its way. */
  get pending(): boolean {
    return this.#loading || this.part?.pending === true;
  }

  /** Starts to load what the host asks for, where it is something else than before. */
  update(base: FaqDocument): void {
    if (isHydrating(this.#host)) return;
    if (this.part) this.part.update(base);
    else if (!this.#wanted) this.#again = undefined;
    else if (!this.#loading && !this.#again) void this.#load();
  }

  /** What is said where the document, or what draws it, could not be had. */
  renderError(base: FaqDocument): unknown {
    if (this.part) return this.part.renderError(base);
    return this.#again && loadedAnswers()?.renderError(() => void this.#load());
  }

  get #wanted(): boolean {
    const { src, document } = this.#host;
    return src !== '' || document != null || this.#host.querySelector(inlineJson) !== null;
  }

  async #load(): Promise<void> {
    const again = this.#again;
    this.#loading = true;
    try {
      const [{ CustomContent }] = await Promise.all([(again ?? loadCustomContent)(), loadAnswers()]);
      this.part = new CustomContent(this.#host, this.#announcer, this.#onReady, again !== undefined);
    } catch (error) {
      // What tells of it comes with the answers; where these cannot be had either, `LanguageController` tells.
      await this.#host.updateComplete;
      this.#again = loadedAnswers()?.reportChunkError(this.#host, this.#announcer, error) ?? loadCustomContent;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
