/** A text in the form that is compared, with offsets into the original. */
export interface Normalized {
  text: string;
  /** For each character of `text`: where its original begins. */
  starts: number[];
  /** For each character of `text`: where its original ends. */
  ends: number[];
  /** For each character of `text`: whether a word may begin there, that is after a gap or where the script changes. */
  boundaries: boolean[];
}

/** Cache of normalized characters. */
const known = new Map<string, string>();

/** Small kana as large ones, and kana that are pronounced alike as one; っ is dropped. */
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

/** The kana that end in o, normalized: a う after them is a long vowel. */
const oRow = 'おこそとのほもよろごぞどぼぽ';

/** Marks that belong to the character before them: half-width and combining voicing marks, combining accents. */
const isMark = (code: number): boolean =>
  code === 0xff9e || code === 0xff9f || code === 0x3099 || code === 0x309a || (code >= 0x300 && code <= 0x36f);

function normalizeCharacter(character: string): string {
  let normalized = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    const code = part.charCodeAt(0);
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : part;
    const letter = large[kana] ?? kana;
    // Keep letters and digits of any script and 々; drop punctuation, long vowel marks and symbols.
    if (/^[\p{L}\p{N}々]/u.test(letter) && letter !== 'ー') normalized += letter;
  }
  if (known.size < 20_000) known.set(character, normalized);
  return normalized;
}

const isLatin = (letter: string): boolean => letter < '\u0250';

/** Whether the character at an offset is a surrogate pair. */
const isSurrogatePair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/**
 * Normalizes what people write differently to one form: width, case, katakana and hiragana, small kana, long vowels,
 * iteration marks, punctuation and white space.
 * @param withOffsets - whether to fill `starts` and `ends`; without them it is faster. Default: `true`.
 */
export function normalize(original: string, withOffsets = true): Normalized {
  const starts: number[] = [];
  const ends: number[] = [];
  const boundaries: boolean[] = [];
  let text = '';
  let last = '';
  let gap = true;
  let end = 0;
  while (end < original.length) {
    const start = end;
    end += isSurrogatePair(original, start) ? 2 : 1;
    while (end < original.length && isMark(original.charCodeAt(end))) end += 1;
    const character = original.slice(start, end);
    let normalized = known.get(character) ?? normalizeCharacter(character);
    if (normalized === '々') normalized = last;
    // A long o is written おう, おお or おー: drop the う like the ー, except after a kanji.
    else if (normalized === 'う' && last !== '' && oRow.includes(last)) normalized = '';
    else if (normalized === '') gap = gap || !/[ーｰっッｯ]/.test(character);
    // ー and っ lengthen or double a sound; they do not separate words.
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

/** The normalized text without offsets. */
export const normalizeText = (original: string): string => normalize(original).text;
