import { FaqError } from '../../../content/validate/faq-error.js';
import type { Issue } from '../../../content/validate/faq-error.js';
import { GmisFaqErrorEvent } from '../../shared/events.js';
import { warnOnce } from '../../../util/warn-once.js';

/** Logs all issues to the console for the page's author, and fires an event with the first error. */
export function reportIssues(host: Element, issues: readonly Issue[]): void {
  for (const { path, message, messageJa } of issues) warnOnce(`<gmis-faq> ${path}: ${messageJa} / ${message}`);
  const first = issues.filter(({ severity }) => severity === 'error').at(0);
  if (first) host.dispatchEvent(new GmisFaqErrorEvent({ code: first.code, path: first.path }));
}

/** Reports why a document cannot be used at all. */
export function reportError(host: Element, error: unknown): void {
  if (!(error instanceof FaqError)) throw error;
  reportIssues(host, error.issues);
}
