/** Every syllable that a Japanese input method knows: Hepburn, Kunrei and common typing variants. */
const syllables = new Map<string, string>();

const readTable = (table: string, each: (letters: string, kana: string) => void): void => {
  for (const [, letters = '', kana = ''] of table.matchAll(/([a-z'-]*)([^a-z' -]+)/g)) each(letters, kana);
};

readTable(
  'あいうえおkかきくけこcかしくせこsさしすせそtたちつてとnなにぬねのhはひふへほmまみむめもyや*ゆ*よrらりるれろlらりるれろwわ***をgがぎぐげごzざじずぜぞdだぢづでどbばびぶべぼpぱぴぷぺぽj*じ***',
  (consonant, row) => {
    ['a', 'i', 'u', 'e', 'o'].forEach((vowel, index) => {
      if (row.charAt(index) !== '*') syllables.set(consonant + vowel, row.charAt(index));
    });
  },
);
readTable('kyきgyぎsyしshしzyじjyじjじtyちchちcyちdyぢnyにhyひbyびpyぴmyみryり', (consonant, kana) => {
  ['a', 'u', 'o'].forEach((vowel, index) => syllables.set(consonant + vowel, kana + 'ゃゅょ'.charAt(index)));
});
readTable(
  "shiしchiちtsuつfuふfaふぁfiふぃfeふぇfoふぉjiじsheしぇcheちぇjeじぇthiてぃdhiでぃwiうぃweうぇvaゔぁviゔぃvuゔxtuっltuっxaぁxiぃxeぇxoぉn'んnnんxnん-ー",
  (letters, kana) => syllables.set(letters, kana),
);

/** In letters. */
const longestSyllable = 4;
/** Longest word that may stay Latin, in letters. */
const longestWord = 12;

/** A run of Latin letters as kana. */
export interface RomajiConversion {
  kana: string;
  /** The number of letters that belong to no syllable; they stay Latin in `kana`. */
  unread: number;
}

/**
 * Converts Japanese typed with the input method off to kana.
 * @param isWord - whether a run of letters is a word that stays Latin, such as `url`.
 */
export function romajiToKana(text: string, isWord: (run: string) => boolean = () => false): RomajiConversion {
  const letters = text.toLowerCase();
  // From the end: the best conversion of what follows each offset.
  const best: RomajiConversion[] = [];
  const end: RomajiConversion = { kana: '', unread: 0 };
  best[letters.length] = end;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const letter = letters.charAt(at);
    const { kana: rest, unread: unreadOfRest } = best[at + 1] ?? end;
    let choice: RomajiConversion = { kana: letter + rest, unread: unreadOfRest + (/[a-z]/.test(letter) ? 1 : 0) };
    /** Takes the next letters as `kana` if that leaves fewer unread, or, with `orEqual`, as many. */
    const take = (kana: string, length: number, orEqual: boolean): void => {
      if (at + length > letters.length) return;
      const after = best[at + length];
      if (after.unread < choice.unread || (orEqual && after.unread === choice.unread))
        choice = { kana: kana + after.kana, unread: after.unread };
    };
    if (letter === letters.charAt(at + 1) && /[^aiueon]/.test(letter)) take('っ', 1, false);
    // `nn` before a vowel is ん and a syllable of the n row: annai.
    const beforeRow = /^nn[aiueoy]/.test(letters.slice(at, at + 3));
    if (/^n(?![aiueoy'])/.test(letters.slice(at, at + 2))) take('ん', 1, true);
    for (let length = 1; length <= longestSyllable; length += 1) {
      const kana = syllables.get(letters.slice(at, at + length));
      if (kana !== undefined && !(length === 2 && beforeRow)) take(kana, length, true);
    }
    if (beforeRow) take('ん', 1, true);
    for (let length = 2; length <= longestWord; length += 1) {
      const run = letters.slice(at, at + length);
      if (isWord(run)) take(run, length, false);
    }
    best[at] = choice;
  }
  return best[0] ?? end;
}
