import type { FaqErrorCode, IssueCode } from '../../content/validate/faq-error.js';

/** The detail of `gmis-faq-search`. */
export interface GmisFaqSearchDetail {
  /** The search terms; empty if the search was ended. */
  query: string;
  /** The number of questions found in the selected category; 0 if the search was ended. */
  count: number;
  /** The ids of the questions found, best first. */
  ids: string[];
}

/** Fired by `<gmis-faq>` when a search has settled: 500 ms after the last key, never while an IME is composing. */
export class GmisFaqSearchEvent extends CustomEvent<GmisFaqSearchDetail> {
  static readonly type = 'gmis-faq-search';

  constructor(detail: GmisFaqSearchDetail) {
    super(GmisFaqSearchEvent.type, { bubbles: true, composed: true, detail });
  }
}

/** The detail of `gmis-faq-toggle`. */
export interface GmisFaqToggleDetail {
  /** The id of the question, e.g. `1-3`. */
  id: string;
  /** Whether its answer is now open. */
  open: boolean;
}

/** Fired by `<gmis-faq>` when an answer was opened or closed. */
export class GmisFaqToggleEvent extends CustomEvent<GmisFaqToggleDetail> {
  static readonly type = 'gmis-faq-toggle';

  constructor(detail: GmisFaqToggleDetail) {
    super(GmisFaqToggleEvent.type, { bubbles: true, composed: true, detail });
  }
}

/** The detail of `gmis-faq-feedback`. */
export interface GmisFaqFeedbackDetail {
  /** The id of the question, e.g. `1-3`. */
  id: string;
  /** The visitor's answer to 「解決しましたか」. */
  solved: boolean;
}

/** Fired by `<gmis-faq>` when a visitor says whether an answer helped. The page may record it; nothing is sent. */
export class GmisFaqFeedbackEvent extends CustomEvent<GmisFaqFeedbackDetail> {
  static readonly type = 'gmis-faq-feedback';

  constructor(detail: GmisFaqFeedbackDetail) {
    super(GmisFaqFeedbackEvent.type, { bubbles: true, composed: true, detail });
  }
}

/** The detail of `gmis-faq-error`. */
export interface GmisFaqErrorDetail {
  /** What is wrong, e.g. `not-found`, `syntax`, `reference`. */
  code: FaqErrorCode | IssueCode;
  /** Where: the address that could not be loaded, or a JSON path in the document, e.g. `entries[3].category`. */
  path: string;
}

/**
 * Fired by all three elements when something that is loaded late fails to load. `<gmis-faq>` also fires it when a custom
 * document cannot be loaded or has issues: once for each attempt, with the first error. The console lists all issues.
 */
export class GmisFaqErrorEvent extends CustomEvent<GmisFaqErrorDetail> {
  static readonly type = 'gmis-faq-error';

  constructor(detail: GmisFaqErrorDetail) {
    super(GmisFaqErrorEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'gmis-faq-search': GmisFaqSearchEvent;
    'gmis-faq-toggle': GmisFaqToggleEvent;
    'gmis-faq-feedback': GmisFaqFeedbackEvent;
    'gmis-faq-error': GmisFaqErrorEvent;
  }
}
