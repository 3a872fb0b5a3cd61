import type { FaqDocument } from '../../content/types/faq.js';
import type { FileIssue } from '../shared/file-issue.js';
import { linksAndImages } from './links-and-images.js';

/** Texts that do not say where a link leads. Screen reader users often go through a page link by link. */
const emptyText = /^(こちら|ここ|コチラ|リンク|詳細|詳しくはこちら|click here|here|link|more)$/i;

export function checkLinkTexts(document: FaqDocument): FileIssue[] {
  return linksAndImages(document).links.flatMap(({ place, item: { text, url } }) => {
    const issues: FileIssue[] = [];
    if (/^http:/i.test(url)) {
      issues.push({
        severity: 'warning',
        place,
        message: { ja: `https でないリンクがあります：${url}`, en: `the link does not use https: ${url}` },
      });
    }
    if (emptyText.test(text.trim())) {
      issues.push({
        severity: 'warning',
        place,
        message: {
          ja: `リンクの言葉「${text}」だけでは行き先が分かりません：${url}`,
          en: `the link text "${text}" does not say where it leads: ${url}`,
        },
      });
    }
    return issues;
  });
}
