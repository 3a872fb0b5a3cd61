import type { LitElement, ReactiveController } from 'lit';

const prefix = '#gmis-';

/** The fragment that links to an entry. */
export const entryFragment = (entry: string): string => prefix + encodeURIComponent(entry);

/** The address of an entry in the page that shows it. */
export const entryAddress = (entry: string): string => location.href.replace(/#.*$/s, '') + entryFragment(entry);

/** Follows `#gmis-<id>` in the page's address: when the element appears, and whenever the fragment changes. */
export class DeepLinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #reveal: (entry: string) => Promise<boolean>;
  #missed = false;

  constructor(host: LitElement, reveal: (entry: string) => Promise<boolean>) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Reveals the entry that the address names, if any; if several elements contain it, only the first reveals it. */
  follow(): void {
    if (!location.hash.startsWith(prefix)) return;
    const first = document.querySelector(this.#host.localName);
    if (first !== null && first !== this.#host && document.contains(this.#host)) return;
    try {
      void this.#reveal(decodeURIComponent(location.hash.slice(prefix.length))).then((shown) => {
        this.#missed = !shown;
      });
    } catch {
      // A fragment that is not validly encoded names no entry.
    }
  }

  /** Follows the address again if its entry was not available before. */
  followMissed(): void {
    if (this.#missed) this.follow();
  }

  #follow = (): void => {
    this.follow();
  };
}
