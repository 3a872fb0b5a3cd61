import type { Language } from '../../content/types/faq.js';
import type { Issue } from '../../content/validate/faq-error.js';
import { bothLanguages } from './message.js';
import type { Message } from './message.js';

/** An error or a warning at a place in a file. */
export interface FileIssue {
  /** `error`: has to be fixed. `warning`: is probably not what the author meant. */
  readonly severity: 'error' | 'warning';
  /** Where it is, e.g. `entries[3].answer` or `行5` / `row 5`. */
  readonly place: Message;
  readonly message: Message;
}

const severityNames: Readonly<Record<FileIssue['severity'], Message>> = {
  error: { ja: '不備', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
};

/** The issues that the validation of a document found. */
export const fileIssuesOf = (issues: readonly Issue[]): FileIssue[] =>
  issues.map(({ path, severity, message, messageJa }) => ({
    severity,
    place: { ja: path, en: path },
    message: { ja: messageJa, en: message },
  }));

export const countOf = (issues: readonly FileIssue[], severity: FileIssue['severity']): number =>
  issues.filter((each) => each.severity === severity).length;

const line = ({ severity, place, message }: FileIssue, language: Language): string =>
  language === 'ja'
    ? `  ${severityNames[severity].ja} ${place.ja}：${message.ja}\n`
    : `  ${severityNames[severity].en} ${place.en}: ${message.en}\n`;

/** Issues as text, one per line. */
export const issueLines = (issues: readonly FileIssue[]): Message =>
  bothLanguages((language) => issues.map((each) => line(each, language)).join(''));
