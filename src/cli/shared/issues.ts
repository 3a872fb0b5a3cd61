import type { Issue } from '../../content/validate/faq-error.js';
import type { Remark } from './warning.js';

/** Issues of a document as remarks. */
export const faultRemarks = (issues: readonly Issue[]): Remark[] =>
  issues.map(({ path, severity, message, messageJa }) => ({
    severity,
    place: { ja: path, en: path },
    said: { ja: messageJa, en: message },
  }));
