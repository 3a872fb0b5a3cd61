import type { Fault } from '../../../src/faq/faq-error.js';
import type { Remark } from './remark.js';

/** Faults of a document as remarks. */
export const faultRemarks = (faults: readonly Fault[]): Remark[] =>
  faults.map(({ path, severity, message, messageJa }) => ({
    severity,
    place: { ja: path, en: path },
    said: { ja: messageJa, en: message },
  }));
