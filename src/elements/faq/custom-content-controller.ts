import type { LitElement, ReactiveController } from 'lit';
import type { FaqMode } from '../../content/select/merge-faq.js';
import type { FaqDocument, Language } from '../../content/types/faq.js';
import { msg } from '../../i18n/msg.js';
import type { Announcer } from '../shared/announcer.js';
import { isHydrating } from '../shared/hydration.js';
import { answers, customContent } from '../shared/late-imports.js';
import type { LazyLoader } from '../shared/lazy-loader.js';
import type { DocumentView } from './document-view.js';
import { inlineJson } from './inline-json.js';

/** What an element must provide to show a custom document. */
export interface CustomContentHost extends LitElement {
  src: string;
  /** A document as a value, validated or not. */
  document: unknown;
  mode: FaqMode;
  position: FaqDocument['position'];
  audience: string;
  area: string;
  show(id: string, options?: { focus?: boolean }): Promise<boolean>;
}

/** The part of the custom content code that the controller uses. */
interface CustomContentLike {
  readonly isPending: boolean;
  update(base: FaqDocument): void;
  renderError(base: FaqDocument): unknown;
  view(base: FaqDocument, language: Language): DocumentView | undefined;
}

export const customContentError = (): string => msg('このサイトが用意した質問を読み込めませんでした。');

/** Loads the code for custom documents once the element has one. */
export class CustomContentController implements ReactiveController {
  readonly #host: CustomContentHost;
  readonly #announcer: Announcer;
  readonly #lazy: LazyLoader;
  readonly #onReady: () => void;
  #content: CustomContentLike | undefined;
  #observer: MutationObserver | undefined;
  #isLoading = false;

  /** @param onReady - called when a different document is available. */
  constructor(host: CustomContentHost, announcer: Announcer, lazy: LazyLoader, onReady: () => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#lazy = lazy;
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

  /** Whether the ministry's document is not shown. */
  get replacesMinistry(): boolean {
    return this.#host.mode === 'replace' && (isHydrating(this.#host) || this.#isWanted);
  }

  /** Whether a document is being loaded. */
  get isPending(): boolean {
    return this.#isLoading || this.#content?.isPending === true;
  }

  /** Starts loading if the host asks for a different document than before. */
  update(base: FaqDocument): void {
    if (isHydrating(this.#host)) return;
    if (this.#content) this.#content.update(base);
    else if (!this.#isWanted) this.#lazy.dismiss('custom-content');
    else if (!this.#isLoading && !this.#lazy.hasFailed('custom-content')) this.#load();
  }

  /** The message that the document could not be loaded. */
  renderError(base: FaqDocument): unknown {
    return this.#content?.renderError(base);
  }

  /** The document with its custom content; `undefined` if there is none. */
  view(base: FaqDocument, language: Language): DocumentView | undefined {
    return this.#content?.view(base, language);
  }

  get #isWanted(): boolean {
    const { src, document } = this.#host;
    return src !== '' || document != null || this.#host.querySelector(inlineJson) !== null;
  }

  #load(): void {
    this.#isLoading = true;
    void this.#lazy
      .run(
        'custom-content',
        () => Promise.all([customContent.load(), answers.load()]),
        ([{ CustomContent }]) => {
          this.#content ??= new CustomContent(this.#host, this.#announcer, this.#onReady);
        },
        customContentError,
      )
      .then(() => {
        this.#isLoading = false;
        this.#host.requestUpdate();
      });
  }
}
