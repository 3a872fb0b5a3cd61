import { html } from 'lit';

/** Letters that Japanese alone has, and what stands between them. */
const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)/u;

/** A text in another language with its Japanese words declared as such, so that they are read aloud as Japanese. */
export function languageParts(text: string, lang: string): unknown {
  if (lang === 'ja') return text;
  return text.split(japanese).map((part, index) => (index % 2 === 1 ? html`<span lang="ja">${part}</span>` : part));
}
