import { FaqError } from '../../faq/faq-error.js';
import type { Fault } from '../../faq/faq-error.js';
import { GmisFaqErrorEvent } from '../events.js';
import { warnOnce } from '../warn-once.js';

/** Tells the page's author, in the console, everything that is wrong, and the page the first of it that is an error. */
export function tellFaults(host: Element, faults: readonly Fault[]): void {
  for (const { path, message, messageJa } of faults) warnOnce(`<gmis-faq> ${path}: ${messageJa} / ${message}`);
  const first = faults.filter(({ severity }) => severity === 'error').at(0);
  if (first) host.dispatchEvent(new GmisFaqErrorEvent({ code: first.code, path: first.path }));
}

/** Tells why a document cannot be used at all. */
export function tellError(host: Element, error: unknown): void {
  if (!(error instanceof FaqError)) throw error;
  tellFaults(host, error.faults);
}
