import type { FaqDocument } from '../types/faq.js';

/** What is wrong with part of a document, for programs. */
export type IssueCode =
  | 'missing'
  | 'type'
  | 'empty'
  | 'value'
  | 'unknown-property'
  | 'duplicate'
  | 'reference'
  | 'cycle'
  | 'depth'
  | 'version'
  | 'id-conflict';

/** Why a document could not be loaded or used. `schema`: its issues make all of it unusable. */
export type FaqErrorCode =
  | 'not-found'
  | 'server-error'
  | 'http'
  | 'timeout'
  | 'offline'
  | 'network'
  | 'redirected'
  | 'too-large'
  | 'encoding'
  | 'not-json'
  | 'syntax'
  | 'version'
  | 'schema';

/** A single problem in a document. */
export interface Issue {
  /** JSON path from the document's root, e.g. `entries[3].answer`; for errors of loading, the URL. */
  path: string;
  code: IssueCode | FaqErrorCode;
  /** `error`: the part is left out. `warning`: it is shown, but probably not as its author intended. */
  severity: 'error' | 'warning';
  /** What was expected and what was found, in English. */
  message: string;
  /** The same message in Japanese. */
  messageJa: string;
}

export interface FaqErrorOptions extends ErrorOptions {
  /** The valid part of the document. */
  document?: FaqDocument | undefined;
  /** Default: `schema`. */
  code?: FaqErrorCode;
  /** The URL that could not be loaded. */
  url?: string | undefined;
}

/**
 * Says why a document cannot be used: all issues of its content, so that an author can fix them in one go, or the one
 * reason why it could not be loaded.
 */
export class FaqError extends Error {
  override readonly name = 'FaqError';
  /** All issues, warnings included, in the order of the document. */
  readonly issues: readonly Issue[];
  /** The reason, for programs. */
  readonly code: FaqErrorCode;
  /** The URL that could not be loaded; only with errors of loading. */
  readonly url: string | undefined;
  /** The valid part of the document; only from `parseFaq`, which rejects a document for any error. */
  readonly document: FaqDocument | undefined;

  constructor(issues: readonly Issue[], { code = 'schema', url, document, ...options }: FaqErrorOptions = {}) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'), options);
    this.issues = issues;
    this.code = code;
    this.url = url;
    this.document = document;
  }

  /** Path of the first issue: a JSON path, or the URL that could not be loaded. */
  get path(): string {
    return this.issues[0]?.path ?? '';
  }

  /** The message in Japanese. */
  get messageJa(): string {
    return this.issues.map(({ path, messageJa }) => `${path}：${messageJa}`).join('\n');
  }
}
