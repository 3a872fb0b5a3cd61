/** A text in the form that is compared, with the way back to the original. */
export interface Normalized {
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
  let normalized = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    const code = part.charCodeAt(0);
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : part;
    const whole = large[kana] ?? kana;
    // Letters and digits of any script, and 々; marks of punctuation, long vowels and signs fall away.
    if (/^[\p{L}\p{N}々]/u.test(whole) && whole !== 'ー') normalized += whole;
  }
  if (known.size < 20_000) known.set(character, normalized);
  return normalized;
}

const isLatin = (letter: string): boolean => letter < '\u0250';

/** Whether two halves of one character stand at a place. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/**
 * Folds what people write differently into one form: width, case, katakana and hiragana, small kana, long vowels,
 * iteration marks, punctuation and white space.
 * @param withOffsets - whether the way back to the original is asked for; without, it is faster.
 */
export function fold(original: string, withOffsets = true): Normalized {
  const starts: number[] = [];
  const ends: number[] = [];
  const boundaries: boolean[] = [];
  let text = '';
  let last = '';
  let gap = true;
  let end = 0;
  while (end < original.length) {
    const start = end;
    end += isPair(original, start) ? 2 : 1;
    while (end < original.length && isMark(original.charCodeAt(end))) end += 1;
    const character = original.slice(start, end);
    let normalized = known.get(character) ?? foldCharacter(character);
    if (normalized === '々') normalized = last;
    // A long o is written おう, おお or おー: the う falls away like the ー, except behind a kanji.
    else if (normalized === 'う' && last !== '' && oRow.includes(last)) normalized = '';
    else if (normalized === '') gap = gap || !/[ーｰっッｯ]/.test(character);
    // What is drawn out or doubled is no space between two words.
    if (normalized === '' && !gap && ends.length > 0) ends[ends.length - 1] = end;
    for (let index = 0; index < normalized.length; index += 1) {
      const letter = normalized.charAt(index);
      boundaries.push(gap || isLatin(letter) !== isLatin(last));
      gap = false;
      text += letter;
      last = letter;
      if (!withOffsets) continue;
      starts.push(start);
      ends.push(end);
    }
  }
  return { text, starts, ends, boundaries };
}

/** The normalized text alone. */
export const normalizeText = (original: string): string => fold(original).text;
