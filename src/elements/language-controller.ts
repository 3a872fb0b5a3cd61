import type { LitElement, ReactiveController } from 'lit';
import type { TemplateMap } from '@lit/localize';
import type { Language } from '../faq/types.js';
import { loadEnglishInterface } from './english.js';
import { isPromise } from './is-promise.js';
import { speak } from './msg.js';
import { warnOnce } from './warn-once.js';

/**
 * Keeps an element in the language of the page: the nearest `lang` attribute at or above the element rules, and a
 * change of it is followed live. Interface and content change together, when both have arrived.
 */
export class LanguageController<Content> implements ReactiveController {
  /** What is shown; `undefined` until it has arrived, while the author's fallback stays in view. */
  content: Content | undefined;
  /** The language of `content` and interface. */
  language: Language = 'ja';

  readonly #host: LitElement;
  readonly #load: (language: Language) => Content | Promise<Content>;
  #templates: TemplateMap | undefined;
  #requested: Language | undefined;

  /** @param load - gives the content in a language; Japanese must be at hand, others may be fetched. */
  constructor(host: LitElement, load: (language: Language) => Content | Promise<Content>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this);
    this.follow();
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  hostUpdate(): void {
    speak(this.#templates);
  }

  /** Reads the language of the element's place in the page and turns to it. */
  follow(): void {
    const language = supported(languageTag(this.#host));
    if (language === this.#requested) return;
    this.#requested = language;
    const content = this.#load(language);
    if (language === 'ja' && !isPromise(content)) this.#show('ja', content, undefined);
    else void this.#fetch(language, content);
  }

  async #fetch(language: Language, content: Content | Promise<Content>): Promise<void> {
    try {
      const [ready, templates] = await Promise.all([content, loadEnglishInterface()]);
      if (this.#requested === language) this.#show(language, ready, templates);
    } catch (error) {
      warnOnce(`the language "${language}" could not be loaded, Japanese is shown instead (${String(error)})`);
      if (this.#requested === language) this.#show('ja', await this.#load('ja'), undefined);
    }
  }

  #show(language: Language, content: Content, templates: TemplateMap | undefined): void {
    this.language = language;
    this.content = content;
    this.#templates = templates;
    this.#host.requestUpdate();
  }
}

function languageTag(element: Element): string {
  let place: Element | null = element;
  while (place) {
    const tag: string | null | undefined = place.closest('[lang]')?.getAttribute('lang');
    if (tag !== null && tag !== undefined) return tag;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

function supported(tag: string): Language {
  const primary = (tag.split('-')[0] ?? '').toLowerCase();
  if (primary === 'en') return 'en';
  if (primary !== 'ja' && primary !== '') {
    warnOnce(`there is no content in the language "${tag}" (lang attribute), Japanese is shown; known: ja, en`);
  }
  return 'ja';
}

interface Follower {
  follow(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** One observer serves all elements of the page: a hundred of them must not mean a hundred observers. */
function watch(follower: Follower): void {
  followers.add(follower);
  if (observer) return;
  observer = new MutationObserver(() => {
    followers.forEach((each) => {
      each.follow();
    });
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatch(follower: Follower): void {
  followers.delete(follower);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
