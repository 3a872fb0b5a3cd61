import type { FaqDocument } from '../../content/types/faq.js';
import { PatternError, expand } from '../../search/checked-pattern.js';
import type { FileIssue } from '../shared/file-issue.js';
import type { Message } from '../shared/message.js';
import { entryPlace } from './links-and-images.js';

const warning = (place: Message, message: Message): FileIssue => ({ severity: 'warning', place, message });

/** Questions that the document has twice. */
export function checkDuplicates({ entries }: FaqDocument): FileIssue[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const text = entry.question.normalize('NFKC').replace(/[\s、。？?]/g, '');
    const other = first.get(text);
    first.set(text, other ?? entry.number ?? entry.id);
    if (other === undefined) return [];
    return [warning(entryPlace(entry), { ja: `${other} と同じ質問です`, en: `is the same question as ${other}` })];
  });
}

/** Questions that are not shown today. */
export function checkDates({ entries }: FaqDocument, today: string): FileIssue[] {
  return entries.flatMap((entry) => {
    const { from, until } = entry;
    if (until !== undefined && until < today) {
      return [
        warning(entryPlace(entry), { ja: `${until}で掲載を終えています`, en: `has not been shown since ${until}` }),
      ];
    }
    if (from !== undefined && from > today) {
      return [warning(entryPlace(entry), { ja: `${from}まで表示しません`, en: `is not shown before ${from}` })];
    }
    return [];
  });
}

/** Search phrases with a syntax error. */
export function checkPhrases({ entries }: FaqDocument): FileIssue[] {
  return entries.flatMap((entry) =>
    (entry.phrases ?? []).flatMap((phrase): FileIssue[] => {
      try {
        expand(phrase);
        return [];
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        return [
          {
            severity: 'error',
            place: entryPlace(entry),
            message: {
              ja: `検索のことば「${phrase}」の書き方が正しくありません（括弧、?、| の位置を確かめてください）`,
              en: `phrase ${error.message}`,
            },
          },
        ];
      }
    }),
  );
}
