import type { FaqDocument } from '../types/faq.js';

/** What is wrong with a part of a document, for programs. */
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

/** Why a document could not be had at all; `schema`: its issues leave nothing of it. */
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

/** One thing that is wrong with a document. */
export interface Issue {
  /** Where it is, as a JSON path from the document's root, e.g. `entries[3].answer`. */
  path: string;
  code: IssueCode | FaqErrorCode;
  /** `warning`: the document is shown as it is, but probably not as its author meant it. */
  severity: 'error' | 'warning';
  /** What stands there and what was expected instead, in English. */
  message: string;
  /** The same in Japanese. */
  messageJa: string;
}

export interface FaqErrorOptions extends ErrorOptions {
  /** What of the document is good all the same. */
  document?: FaqDocument | undefined;
  /** Default: `schema`. */
  code?: FaqErrorCode;
  /** Where the document was to be loaded from. */
  url?: string | undefined;
}

/**
 * Says why a document cannot be used: every issue of its content at once, so that an author mends it in one go, or the
 * one reason for which it could not be loaded.
 */
export class FaqError extends Error {
  override readonly name = 'FaqError';
  readonly issues: readonly Issue[];
  readonly code: FaqErrorCode;
  /** Where the document was to be loaded from; with errors of loading. */
  readonly url: string | undefined;
  /** What of the document is good all the same; with `parseFaq`, which refuses a document for any issue. */
  readonly document: FaqDocument | undefined;

  constructor(issues: readonly Issue[], { code = 'schema', url, document, ...options }: FaqErrorOptions = {}) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'), options);
    this.issues = issues;
    this.code = code;
    this.url = url;
    this.document = document;
  }

  /** Where the first issue is: a JSON path, or the address that could not be loaded. */
  get path(): string {
    return this.issues[0]?.path ?? '';
  }

  /** The message in Japanese. */
  get messageJa(): string {
    return this.issues.map(({ path, messageJa }) => `${path}：${messageJa}`).join('\n');
  }
}
