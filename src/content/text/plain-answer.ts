import { safeUrl } from './safe-url.js';
import type { Block, Inline } from '../types/faq.js';

/** Splits a plain answer into paragraphs at blank lines, with URLs and mail addresses as links. */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    if (part.trim() !== '') blocks.push({ type: 'paragraph', content: linked(part.trim()) });
  }
  return blocks;
}

/** A URL or a mail address. Japanese may follow without a space, so non-ASCII letters end it. */
const address =
  /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi;

/** A text with its URLs and mail addresses as links. */
export function linked(text: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const isMail = !/^https?:/i.test(match[0]);
    const words = isMail ? withoutDots(match[0]) : withoutPunctuation(match[0]);
    const url = safeUrl(isMail ? `mailto:${words}` : words);
    if (url === undefined) continue;
    if (match.index > end) content.push(text.slice(end, match.index));
    content.push({ type: 'link', text: words, url });
    end = match.index + words.length;
  }
  if (end < text.length || content.length === 0) content.push(text.slice(end));
  return content;
}

/** Punctuation at the end of a URL belongs to the sentence, as does a closing bracket unless the URL has an opening one. */
function withoutPunctuation(url: string): string {
  let end = url.length;
  for (; end > 0; end -= 1) {
    const last = url[end - 1];
    if (
      last === ')'
        ? url.slice(0, end).split('(').length >= url.slice(0, end).split(')').length
        : !/[.,;:!?'\]]/.test(last)
    )
      break;
  }
  return url.slice(0, end);
}

const withoutDots = (mail: string): string => mail.replace(/[.-]+$/, '');
