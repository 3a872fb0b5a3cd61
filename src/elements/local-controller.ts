import type { LitElement, ReactiveController } from 'lit';
import type { FaqError, Fault } from '../faq/faq-error.js';
import type { FaqMode } from '../faq/merge-faq.js';
import type { OwnSource } from '../faq/read-own-faq.js';
import type { FaqDocument } from '../faq/types.js';
import type { Announcer } from './announcer.js';
import { knownOr } from './attributes.js';
import { GmisFaqErrorEvent } from './events.js';
import type { GmisFaqErrorDetail } from './events.js';
import { faultMessage } from './fault-view.js';
import { loadAnswers } from './load-answers.js';
import { loadLocalPart } from './load-local-part.js';
import type { LocalPart } from './local/local-part.js';
import { msg } from './msg.js';
import { rendersAsServer } from './server-rendered.js';
import { warnOnce } from './warn-once.js';

/** What the element tells of where its own document comes from, and can be asked to do. */
export interface LocalHost extends LitElement {
  src: string;
  /** A document as a value, checked or not. */
  document: unknown;
  mode: FaqMode;
  position: FaqDocument['position'];
  audience: string;
  area: string;
  show(id: string, options?: { focus?: boolean }): Promise<boolean>;
}

/** Brings in a document of the site's own, and the part of the code that only such documents need. */
export class LocalController implements ReactiveController {
  /** What draws it; `undefined` while there is nothing to draw. */
  part: LocalPart | undefined;
  /** Whether the document could not be had when it was asked for last. */
  failed = false;

  readonly #host: LocalHost;
  readonly #announcer: Announcer;
  readonly #onReady: () => void;
  #observer: MutationObserver | undefined;
  #inline: string | undefined;
  #wanted: unknown[] = [];
  #loading: AbortController | undefined;

  /** @param onReady - called when another document is there. */
  constructor(host: LocalHost, announcer: Announcer, onReady: () => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#onReady = onReady;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#readInline);
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', this.#readInline);
    this.#readInline();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readInline);
    if (!this.#loading) return;
    this.#loading.abort();
    this.#loading = undefined;
    this.#wanted = [];
  }

  /** Whether the ministry's document is to stay away. */
  get replaces(): boolean {
    return this.#mode === 'replace' && (rendersAsServer(this.#host) || this.#source !== undefined);
  }

  /** Whether a document is on its way. */
  get pending(): boolean {
    return this.#loading !== undefined;
  }

  /** Starts to load where the host asks for another document than before. */
  update(base: FaqDocument): void {
    if (rendersAsServer(this.#host)) return;
    const { src, document: value } = this.#host;
    const wanted = [src, this.#mode, value, this.#inline];
    if (wanted.every((each, index) => each === this.#wanted[index])) return;
    this.#wanted = wanted;
    this.load(base);
  }

  /** Loads what the host asks for, another time where it was asked for before. */
  load(base: FaqDocument): void {
    this.#loading?.abort();
    this.#loading = undefined;
    const source = this.#source;
    if (source) {
      void this.#load(source, base);
    } else {
      this.part?.remove();
      this.part = undefined;
      this.failed = false;
    }
  }

  get #mode(): FaqMode {
    return knownOr('extend', this.#host.mode, ['extend', 'replace'], '<gmis-faq> mode');
  }

  get #source(): OwnSource | undefined {
    const { src, document: value } = this.#host;
    if (value != null) return { value };
    if (src !== '') return { src };
    return this.#inline === undefined ? undefined : { json: this.#inline };
  }

  async #load(source: OwnSource, base: FaqDocument): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    const over = (): boolean => this.#loading !== loading;
    const again = this.failed;
    try {
      const [{ LocalPart }] = await Promise.all([loadLocalPart(), loadAnswers()]);
      if (over()) return;
      this.part ??= new LocalPart(this.#host);
      const faults = await this.part.read(source, base, this.#mode, loading.signal);
      if (over()) return;
      this.failed = false;
      if (again) this.#announcer.say(() => msg('読み込みました。'));
      this.#tell(faults);
      this.#onReady();
    } catch (error) {
      if (over()) return;
      this.failed = true;
      this.#announcer.say(faultMessage);
      const { faults = [] } = error as Partial<FaqError>;
      if (faults.length > 0) this.#tell(faults);
      else this.#tell([{ path: '', code: 'network', severity: 'error', message: String(error), messageJa: '' }]);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  /** Tells the page's author everything, and the page the first thing that is wrong. */
  #tell(faults: readonly Fault[]): void {
    for (const { path, message, messageJa } of faults) warnOnce(`<gmis-faq> ${path}: ${messageJa} / ${message}`);
    const first = faults.filter(({ severity }) => severity === 'error').at(0);
    if (!first) return;
    const { code, path } = first;
    this.#host.dispatchEvent(new GmisFaqErrorEvent({ code, path } satisfies GmisFaqErrorDetail));
  }

  /** While the page is being read the text may not be whole. */
  #readInline = (): void => {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (document.readyState === 'loading' && script?.nextSibling === null) return;
    const text = script?.textContent;
    if (text === this.#inline) return;
    this.#inline = text;
    this.#host.requestUpdate();
  };
}
