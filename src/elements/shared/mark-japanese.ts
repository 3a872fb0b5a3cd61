import { html } from 'lit';

/** Characters that only Japanese uses, and those between them. */
const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)/u;

/** Marks the Japanese words in a text in another language as Japanese, so that screen readers pronounce them correctly. */
export function languageParts(text: string, lang: string): unknown {
  if (lang === 'ja') return text;
  return text.split(japanese).map((part, index) => (index % 2 === 1 ? html`<span lang="ja">${part}</span>` : part));
}
