import type { LitElement } from 'lit';
import type { FaqDocument } from '../../content/types/faq.js';
import { isHydrating } from '../shared/hydration.js';
import { warnOnce } from '../../util/warn-once.js';

/** Keeps which answers are open. */
export class OpenAnswers {
  readonly #host: LitElement;
  readonly #onToggle: (id: string, open: boolean) => void;
  readonly #open = new Set<string>();
  #known: ReadonlySet<string> | undefined;
  #seen: readonly unknown[] = [];

  constructor(host: LitElement, onToggle: (id: string, open: boolean) => void) {
    this.#host = host;
    this.#onToggle = onToggle;
  }

  get any(): boolean {
    return this.#open.size > 0;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  toggle(id: string, open: boolean): void {
    if (this.#open.has(id) === open) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
    this.#onToggle(id, open);
  }

  /**
   * Opens the answers that the attribute names, when it has changed or its questions have loaded.
   * @param attribute - ids separated by spaces, or `all`.
   * @param pending - whether further questions are still loading.
   */
  openAtFirst(document: FaqDocument, attribute: string, pending: boolean): void {
    const seen = [document, attribute, pending];
    if (seen.every((each, index) => each === this.#seen[index])) return;
    const ids = attribute.split(/\s+/).filter((id) => id !== '');
    if (!this.#known && !isHydrating(this.#host)) ids.push(...openedInFallback(this.#host));
    const known = new Set(document.entries.map(({ id }) => id));
    const before = attribute === this.#seen[1] ? this.#known : undefined;
    if (ids.includes('all')) ids.splice(0, ids.length, ...known);
    for (const id of ids) {
      if (!known.has(id) && !pending) warnOnce(`<${this.#host.localName} open> names "${id}", which no question has`);
      if (known.has(id) && !before?.has(id)) this.#open.add(id);
    }
    this.#known = known;
    this.#seen = seen;
  }
}

/** What a visitor has opened in our static content; if everything is open, it was rendered that way. */
function openedInFallback(element: Element): string[] {
  const answers = [...element.querySelectorAll('details > [id^=gmis-]')];
  const opened = answers.filter(({ parentElement }) => parentElement?.hasAttribute('open'));
  return opened.length === answers.length ? [] : opened.map(({ id }) => id.slice(5));
}
