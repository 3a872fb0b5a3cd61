/** Every syllable that a Japanese keyboard knows: Hepburn, Kunrei and the habits of typists. */
const syllables = new Map<string, string>();

const read = (table: string, each: (letters: string, kana: string) => void): void => {
  for (const [, letters = '', kana = ''] of table.matchAll(/([a-z'-]*)([^a-z' -]+)/g)) each(letters, kana);
};

read(
  'あいうえおkかきくけこcかしくせこsさしすせそtたちつてとnなにぬねのhはひふへほmまみむめもyや*ゆ*よrらりるれろlらりるれろwわ***をgがぎぐげごzざじずぜぞdだぢづでどbばびぶべぼpぱぴぷぺぽj*じ***',
  (consonant, row) => {
    ['a', 'i', 'u', 'e', 'o'].forEach((vowel, index) => {
      if (row.charAt(index) !== '*') syllables.set(consonant + vowel, row.charAt(index));
    });
  },
);
read('kyきgyぎsyしshしzyじjyじjじtyちchちcyちdyぢnyにhyひbyびpyぴmyみryり', (consonant, kana) => {
  ['a', 'u', 'o'].forEach((vowel, index) => syllables.set(consonant + vowel, kana + 'ゃゅょ'.charAt(index)));
});
read(
  "shiしchiちtsuつfuふfaふぁfiふぃfeふぇfoふぉjiじsheしぇcheちぇjeじぇthiてぃdhiでぃwiうぃweうぇvaゔぁviゔぃvuゔxtuっltuっxaぁxiぃxeぇxoぉn'んnnんxnん-ー",
  (letters, kana) => syllables.set(letters, kana),
);

const longest = 4;
const longestWord = 12;

/** What a run of Latin letters reads as, and how many of its letters did not fit. */
export interface RomajiReading {
  kana: string;
  /** Letters that stand for no syllable, left as they are in `kana`. */
  left: number;
}

/**
 * Reads Latin letters as Japanese typed with the input method off.
 * @param isWord - whether a run of letters is a word that stays Latin, such as `url`.
 */
export function readRomaji(text: string, isWord: (run: string) => boolean = () => false): RomajiReading {
  const letters = text.toLowerCase();
  // From the end: the best reading of what follows each place.
  const best: RomajiReading[] = [];
  const end: RomajiReading = { kana: '', left: 0 };
  best[letters.length] = end;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const letter = letters.charAt(at);
    const { kana: rest, left: leftOfRest } = best[at + 1] ?? end;
    let choice: RomajiReading = { kana: letter + rest, left: leftOfRest + (/[a-z]/.test(letter) ? 1 : 0) };
    /** Takes a reading of the next letters if it leaves fewer, or as many where `even`. */
    const take = (kana: string, length: number, even: boolean): void => {
      if (at + length > letters.length) return;
      const after = best[at + length];
      if (after.left < choice.left || (even && after.left === choice.left))
        choice = { kana: kana + after.kana, left: after.left };
    };
    if (letter === letters.charAt(at + 1) && /[^aiueon]/.test(letter)) take('っ', 1, false);
    // `nn` before a vowel is ん and a syllable of the n row: annai.
    const beforeRow = /^nn[aiueoy]/.test(letters.slice(at, at + 3));
    if (/^n(?![aiueoy'])/.test(letters.slice(at, at + 2))) take('ん', 1, true);
    for (let length = 1; length <= longest; length += 1) {
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
