import type { LitElement, ReactiveController } from 'lit';

const prefix = '#gmis-';

/** The fragment that leads to an entry. */
export const entryFragment = (entry: string): string => prefix + encodeURIComponent(entry);

/** The address of an entry in the page that shows it. */
export const entryAddress = (entry: string): string => location.href.replace(/#.*$/s, '') + entryFragment(entry);

/** Follows `#gmis-<id>` in the page's address: when the element appears, and whenever the fragment changes. */
export class DeepLinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #reveal: (entry: string) => void;

  constructor(host: LitElement, reveal: (entry: string) => void) {
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

  /** Reveals the entry that the address names, if it names one; where several elements could, the first does. */
  follow(): void {
    if (!location.hash.startsWith(prefix)) return;
    const first = document.querySelector(this.#host.localName);
    if (first !== null && first !== this.#host && document.contains(this.#host)) return;
    try {
      this.#reveal(decodeURIComponent(location.hash.slice(prefix.length)));
    } catch {
      // A fragment that is no valid encoding names no entry.
    }
  }

  #follow = (): void => {
    this.follow();
  };
}
