import type { LitElement, ReactiveController } from 'lit';
import type { TemplateMap } from '@lit/localize';
import type { Language } from '../../content/types/faq.js';
import { loadEnglishInterface } from './load-english.js';
import { isPromise } from '../../util/is-promise.js';
import { setTranslations } from '../../i18n/msg.js';
import { onServer, isHydrating } from './hydration.js';
import { warnOnce } from '../../util/warn-once.js';

/**
 * Keeps an element in the language of the page: the closest `lang` attribute at or above the element rules, and a
 * change of it is followed live. Interface and content change together, when both have arrived.
 */
export class LanguageController<Content> implements ReactiveController {
  /** What is shown; `undefined` until it has arrived, while the author's fallback stays in view. */
  content: Content | undefined;
  /** The language of `content` and interface. */
  language: Language = 'ja';

  /** Whether what is asked for could not be loaded, and nothing that takes its place. */
  failed = false;
  /** Settles when what was asked for last is shown. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: LitElement;
  readonly #load: (language: Language) => Content | Promise<Content>;
  readonly #outline: Content | undefined;
  #templates: TemplateMap | undefined;
  #requested: Language | undefined;

  /**
   * @param load - gives the content in a language, or a promise of it.
   * @param outline - is shown in Japanese until that content has arrived.
   */
  constructor(host: LitElement, load: (language: Language) => Content | Promise<Content>, outline?: Content) {
    this.#host = host;
    this.#load = load;
    this.#outline = outline;
    host.addController(this);
    if (onServer) this.#turnTo('ja');
  }

  hostConnected(): void {
    watch(this);
    if (isHydrating(this.#host)) {
      this.#turnTo('ja');
      void this.#host.updateComplete.then(() => {
        this.follow();
      });
    }
    this.follow();
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  hostUpdate(): void {
    setTranslations(this.#templates);
  }

  /** Reads the language of the element's place in the page and turns to it. */
  follow(): void {
    if (!isHydrating(this.#host)) this.#turnTo(supported(languageTag(this.#host)));
  }

  #turnTo(language: Language): void {
    if (language === this.#requested) return;
    this.#requested = language;
    const content = this.#load(language);
    if (language === 'ja' && !isPromise(content)) {
      this.#show('ja', content, undefined);
      return;
    }
    if (language === 'ja' && this.#outline) this.#show('ja', this.#outline, undefined);
    this.ready = this.#fetch(language, content);
  }

  /** @param asked - what was asked for, where Japanese takes its place. */
  async #fetch(language: Language, content: Content | Promise<Content>, asked = language): Promise<void> {
    try {
      const [ready, templates] = await Promise.all([content, language === 'en' ? loadEnglishInterface() : undefined]);
      if (this.#requested === asked) this.#show(language, ready, templates);
    } catch (error) {
      if (language === 'ja') {
        warnOnce(`the answers could not be loaded (${String(error)})`);
        this.failed = true;
        this.#host.requestUpdate();
      } else {
        warnOnce(`the language "${language}" could not be loaded, Japanese is shown instead (${String(error)})`);
        await this.#fetch('ja', this.#load('ja'), language);
      }
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
