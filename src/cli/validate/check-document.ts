import type { FaqDocument } from '../../content/types/faq.js';
import { dateInJapan } from '../../content/select/visible-entries.js';
import type { FileIssue } from '../shared/file-issue.js';
import { checkAlternativeTexts } from './check-alternative-texts.js';
import { checkDates, checkDuplicates, checkPhrases } from './check-entries.js';
import { checkLinkTexts } from './check-link-texts.js';

/** Finds what is valid in a document but probably not what its author meant. */
export function checkDocument(document: FaqDocument, now: Date): FileIssue[] {
  return [
    ...checkRevision(document),
    ...checkCategories(document),
    ...checkDuplicates(document),
    ...checkDates(document, dateInJapan(now)),
    ...checkPhrases(document),
    ...checkLinkTexts(document),
    ...checkAlternativeTexts(document),
  ];
}

function checkRevision({ revised }: FaqDocument): FileIssue[] {
  if (revised !== undefined) return [];
  return [
    {
      severity: 'warning',
      place: { ja: 'revised', en: 'revised' },
      message: { ja: '改訂日がありません。あれば、和暦と西暦で表示します', en: 'there is no revision date to show' },
    },
  ];
}

function checkCategories({ categories, entries }: FaqDocument): FileIssue[] {
  const used = new Set(entries.map(({ category }) => category));
  return categories
    .filter(({ id }) => !used.has(id))
    .map(({ id, title }) => ({
      severity: 'warning',
      place: { ja: `分類 ${id}`, en: `category ${id}` },
      message: { ja: `「${title}」には質問がありません`, en: `"${title}" has no questions` },
    }));
}
