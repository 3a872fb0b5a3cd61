import type { Language } from '../../content/types/faq.js';
import { bothLanguages } from './command.js';
import type { Message } from './command.js';

/** Something to say of a place in a file. */
export interface Remark {
  /** `error`: has to be mended. `warning`: is probably not as its author meant it. */
  readonly severity: 'error' | 'warning';
  /** Where it is, e.g. `entries[3].answer` or `行5` / `row 5`. */
  readonly place: Message;
  readonly said: Message;
}

const signs: Readonly<Record<Remark['severity'], Message>> = {
  error: { ja: '不備', en: 'issue' },
  warning: { ja: '注意', en: 'warning' },
};

export const countOf = (remarks: readonly Remark[], severity: Remark['severity']): number =>
  remarks.filter((each) => each.severity === severity).length;

const line = ({ severity, place, said }: Remark, language: Language): string =>
  language === 'ja'
    ? `  ${signs[severity].ja} ${place.ja}：${said.ja}\n`
    : `  ${signs[severity].en} ${place.en}: ${said.en}\n`;

/** Remarks for a person, a line each. */
export const remarkLines = (remarks: readonly Remark[]): Message =>
  bothLanguages((language) => remarks.map((each) => line(each, language)).join(''));

/** Remarks for a program. */
export const remarksAsJson = (remarks: readonly Remark[]): unknown =>
  remarks.map(({ severity, place, said }) => ({ severity, place, message: said }));
