/** A text in the form that is compared, with the way back to the original. */
export interface Folded {
  text: string;
  /** For each character of `text`: where its original begins. */
  starts: number[];
  /** For each character of `text`: where its original ends. */
  ends: number[];
  /** For each character of `text`: whether a word may begin there (after a gap, or where the script changes). */
  boundaries: boolean[];
}

/** What a single character folds to, for each that has been seen. */
const known = new Map<string, string>();

const large: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  っ: '',
  ぢ: 'じ',
  づ: 'ず',
  ゔ: 'ぶ',
  を: 'お',
};

const oRow = 'おこそとのほもよろごぞどぼぽ';

/** Marks that belong to the character before them: half-width and combining voicing, combining accents. */
const isMark = (code: number): boolean =>
  code === 0xff9e || code === 0xff9f || code === 0x3099 || code === 0x309a || (code >= 0x300 && code <= 0x36f);

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    const code = part.charCodeAt(0);
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : part;
    const whole = large[kana] ?? kana;
    // Letters and digits of any script, and 々; marks of punctuation, long vowels and signs fall away.
    if (/^[\p{L}\p{N}々]/u.test(whole) && whole !== 'ー') folded += whole;
  }
  if (known.size < 20_000) known.set(character, folded);
  return folded;
}

const isLatin = (code: number): boolean => code < 0x250;

/**
 * Folds what people write differently into one form: width, case, katakana and hiragana, small kana, long vowels,
 * iteration marks, punctuation and white space.
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const boundaries: boolean[] = [];
  let text = '';
  let gap = true;
  let end = 0;
  while (end < original.length) {
    const start = end;
    const point = original.codePointAt(start) ?? 0;
    end += point > 0xffff ? 2 : 1;
    while (end < original.length && isMark(original.charCodeAt(end))) end += 1;
    let folded = foldCharacter(original.slice(start, end));
    const before = text.charAt(text.length - 1);
    if (folded === '々') folded = before;
    // A long o is written おう, おお or おー: the う falls away like the ー, except behind a kanji.
    else if (folded === 'う' && oRow.includes(before) && before !== '') folded = '';
    else if (folded === '') gap = gap || !/[ーｰっッｯ]/.test(original.slice(start, end));
    for (let index = 0; index < folded.length; index += 1) {
      const code = folded.charCodeAt(index);
      const previous = text.charCodeAt(text.length - 1);
      boundaries.push(gap || isLatin(code) !== isLatin(previous));
      gap = false;
      text += folded.charAt(index);
      starts.push(start);
      ends.push(end);
    }
  }
  return { text, starts, ends, boundaries };
}

/** The folded text alone. */
export const foldText = (original: string): string => fold(original).text;
