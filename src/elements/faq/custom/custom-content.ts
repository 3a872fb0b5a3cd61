import type { ReactiveController } from 'lit';
import { areasOf } from '../../../content/select/contacts-for.js';
import { mergeFaq } from '../../../content/select/merge-faq.js';
import { dateInJapan } from '../../../content/select/visible-entries.js';
import { knownAudiences } from '../../../content/text/audience-names.js';
import type { FaqDocument, Language } from '../../../content/types/faq.js';
import { warnOnce } from '../../../util/warn-once.js';
import { addStyles } from '../../shared/add-styles.js';
import type { Announcer } from '../../shared/announcer.js';
import type { CustomContentHost } from '../custom-content-controller.js';
import type { DocumentView } from '../document-view.js';
import { customStyles } from './custom.styles.js';
import { CustomDocumentLoader } from './custom-document-loader.js';
import { CustomDocumentView, visibleEntriesOf } from './custom-document-view.js';
import type { ViewActions } from './custom-document-view.js';
import { FindableText } from './findable-text.js';
import { remaindersIn } from './remainder-template.js';

/**
 * Everything that only a custom document needs: loading it, merging it with the ministry's, and the visitor's choices.
 * This code is loaded with the first custom document.
 */
export class CustomContent implements ReactiveController, ViewActions {
  readonly #host: CustomContentHost;
  readonly #loader: CustomDocumentLoader;
  readonly #findableText: FindableText;
  readonly #revealed = new Set<string>();
  readonly #merge = memoize(mergeDocuments);
  readonly #visible = memoize(visibleEntriesOf);
  #audience: string | undefined;
  #area: string | undefined;
  #document: FaqDocument | undefined;

  constructor(host: CustomContentHost, announcer: Announcer, onReady: () => void) {
    this.#host = host;
    this.#loader = new CustomDocumentLoader(host, announcer, onReady);
    addStyles(host, [customStyles]);
    this.#findableText = new FindableText((id) => void host.show(id, { focus: false }));
    host.addController(this);
  }

  hostConnected(): void {
    this.#findableText.connect();
  }

  hostDisconnected(): void {
    this.#findableText.disconnect();
  }

  hostUpdated(): void {
    if (this.#document) this.#findableText.fill(remaindersIn(this.#host.renderRoot), this.#document);
  }

  /** Whether a document is being loaded. */
  get isPending(): boolean {
    return this.#loader.isPending;
  }

  /** Starts loading if the host asks for a different document than before. */
  update(base: FaqDocument): void {
    this.#loader.update(base);
    this.#document = this.#loadedDocument(base);
  }

  /** The message that the document could not be loaded. */
  renderError(base: FaqDocument): unknown {
    return this.#loader.renderError(base);
  }

  /** The custom document, merged with the ministry's or not; `undefined` if none has been loaded. */
  view(base: FaqDocument, language: Language): DocumentView | undefined {
    const document = this.#loadedDocument(base);
    if (!document) return undefined;
    const { audience, area } = this.#host;
    const shownAudience =
      audience === ''
        ? this.#audience
        : known(
            'audience',
            audience,
            knownAudiences(document).map(({ id }) => id),
          );
    const state = {
      language,
      audience: shownAudience,
      area: area === '' ? this.#area : known('area', area, areasOf(document)),
      choosesAudience: audience === '',
      choosesArea: area === '',
      revealed: this.#revealed,
    };
    const visible = this.#visible(document, shownAudience, dateInJapan(new Date()));
    return new CustomDocumentView(document, visible, state, this);
  }

  chooseAudience(audience: string | undefined): void {
    this.#audience = audience;
    this.#host.requestUpdate();
  }

  chooseArea(area: string | undefined): void {
    this.#area = area;
    this.#host.requestUpdate();
  }

  reveal(id: string, isHidden: boolean): void {
    if (isHidden) this.#audience = undefined;
    this.#revealed.add(id);
    this.#host.requestUpdate();
  }

  showMore(id: string): void {
    this.reveal(id, false);
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`[id="question-${CSS.escape(id)}"]`)?.focus();
    });
  }

  #loadedDocument(base: FaqDocument): FaqDocument | undefined {
    const { loaded } = this.#loader;
    return loaded && this.#merge(base, loaded.document, loaded.mode, this.#host.position ?? loaded.document.position);
  }
}

function mergeDocuments(
  base: FaqDocument,
  custom: FaqDocument,
  mode: 'extend' | 'replace',
  position: FaqDocument['position'],
): FaqDocument {
  const { document } = mergeFaq(base, { ...custom, position }, mode);
  if (custom.lang === base.lang) return document;
  // The languages differ, so every part declares its own.
  const { lang } = document;
  return {
    ...document,
    categories: document.categories.map((category) => ({ lang, ...category })),
    entries: document.entries.map((entry) => ({ lang, ...entry })),
    contacts: (document.contacts ?? []).map((contact) => ({ lang, ...contact })),
  };
}

/** Caches the last result while the arguments stay the same. */
function memoize<Args extends unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((each, index) => each === args[index])) last = { args, result: work(...args) };
    return last.result;
  };
}

function known(attribute: string, value: string, values: readonly string[]): string | undefined {
  if (values.includes(value)) return value;
  warnOnce(`<gmis-faq ${attribute}="${value}"> is not known to the document (known: ${values.join(', ')})`);
  return undefined;
}
