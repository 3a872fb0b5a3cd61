import type { LitElement, ReactiveController } from 'lit';
import type { TemplateMap } from '@lit/localize';
import type { Language } from '../../content/types/faq.js';
import { msg, setTranslations } from '../../i18n/msg.js';
import { isPromise } from '../../util/is-promise.js';
import { warnOnce } from '../../util/warn-once.js';
import { isHydrating, onServer } from './hydration.js';
import { englishMessages } from './late-imports.js';
import type { LazyLoader } from './lazy-loader.js';

/** The content of an element in one language. */
export interface LocalizedContent<Content> {
  japanese: () => Content | Promise<Content>;
  english: () => Promise<Content>;
  /** Shown in Japanese until that content has loaded. */
  outline?: Content | undefined;
}

/**
 * Keeps an element in the language of the page: that of the nearest `lang` attribute at or above the element, whenever
 * it changes. Interface and content change together, when both have loaded.
 */
export class LanguageController<Content> implements ReactiveController {
  /** What is shown; `undefined` until it has loaded, while the author's fallback stays in view. */
  content: Content | undefined;
  /** The language of `content` and the interface. */
  language: Language = 'ja';
  /** Settles when the language requested last is shown or has failed to load. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: LitElement;
  readonly #lazy: LazyLoader;
  readonly #content: LocalizedContent<Content>;
  #templates: TemplateMap | undefined;
  #requested: Language | undefined;

  constructor(host: LitElement, lazy: LazyLoader, content: LocalizedContent<Content>) {
    this.#host = host;
    this.#lazy = lazy;
    this.#content = content;
    host.addController(this);
    if (onServer) this.#setLanguage('ja');
  }

  hostConnected(): void {
    observe(this);
    if (isHydrating(this.#host)) {
      this.#setLanguage('ja');
      void this.#host.updateComplete.then(() => {
        this.syncLanguage();
      });
    }
    this.syncLanguage();
  }

  hostDisconnected(): void {
    unobserve(this);
  }

  hostUpdate(): void {
    this.setTranslations();
  }

  /** Makes `msg()` return the translations for this element. */
  setTranslations(): void {
    setTranslations(this.#templates);
  }

  /** Reads the language at the element's place in the page and sets it. */
  syncLanguage(): void {
    if (!isHydrating(this.#host)) this.#setLanguage(supported(languageTag(this.#host)));
  }

  #setLanguage(language: Language): void {
    if (language === this.#requested) return;
    this.#requested = language;
    this.#lazy.dismiss('english');
    this.ready = language === 'en' ? this.#loadEnglish() : this.#loadJapanese();
  }

  #loadEnglish(): Promise<void> {
    return this.#lazy.run(
      'english',
      () => Promise.all([this.#content.english(), englishMessages.load()]),
      ([content, { templates }]) => {
        if (this.#requested === 'en') this.#show('en', content, templates);
      },
      // In both languages: a visitor who needs English may not read Japanese.
      () => `${msg('英語版を読み込めませんでした。')} / Could not load the English version.`,
      () => {
        if (!this.content) void this.#loadJapanese();
      },
    );
  }

  #loadJapanese(): Promise<void> {
    const requested = this.#requested;
    const show = (content: Content): void => {
      if (this.#requested === requested) this.#show('ja', content, undefined);
    };
    const content = this.#content.japanese();
    if (!isPromise(content)) {
      show(content);
      return Promise.resolve();
    }
    if (this.#content.outline) show(this.#content.outline);
    return this.#lazy.run(
      'answers',
      () => Promise.resolve(this.#content.japanese()),
      show,
      () => msg('回答を読み込めませんでした。'),
    );
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

interface LanguageObserver {
  syncLanguage(): void;
}

const observers = new Set<LanguageObserver>();
let observer: MutationObserver | undefined;

/** One observer serves all elements of the page: a hundred elements must not create a hundred observers. */
function observe(controller: LanguageObserver): void {
  observers.add(controller);
  if (observer) return;
  observer = new MutationObserver(() => {
    observers.forEach((each) => {
      each.syncLanguage();
    });
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unobserve(controller: LanguageObserver): void {
  observers.delete(controller);
  if (observers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
