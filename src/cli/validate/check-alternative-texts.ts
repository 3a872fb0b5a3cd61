import type { FaqDocument } from '../../content/types/faq.js';
import type { FileIssue } from '../shared/file-issue.js';
import { linksAndImages } from './links-and-images.js';

/** A file name, or a word that fits any image. */
const emptyAlternative = /\.(png|jpe?g|gif|svg|webp|avif)$|^(画像|写真|図|イメージ|image|picture|photo|img)\d*$/i;

/** Images whose alternative text does not say what they show; a missing one is an error of validation. */
export function checkAlternativeTexts(document: FaqDocument): FileIssue[] {
  return linksAndImages(document)
    .images.filter(({ item: { alt } }) => emptyAlternative.test(alt.trim()))
    .map(({ place, item: { alt } }) => ({
      severity: 'warning',
      place,
      message: {
        ja: `代替テキスト「${alt}」では、何が写っているか分かりません`,
        en: `the alternative text "${alt}" does not say what the image shows`,
      },
    }));
}
