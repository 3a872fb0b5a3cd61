const vowels = ['a', 'i', 'u', 'e', 'o'];

const rows: Readonly<Partial<Record<string, string>>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  c: 'かしくせこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や*ゆ*よ',
  r: 'らりるれろ',
  l: 'らりるれろ',
  w: 'わ***を',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  j: '*じ***',
};

const youon: Readonly<Partial<Record<string, string>>> = {
  ky: 'き',
  gy: 'ぎ',
  sy: 'し',
  sh: 'し',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  ty: 'ち',
  ch: 'ち',
  cy: 'ち',
  dy: 'ぢ',
  ny: 'に',
  hy: 'ひ',
  by: 'び',
  py: 'ぴ',
  my: 'み',
  ry: 'り',
};

const others: Readonly<Partial<Record<string, string>>> = {
  shi: 'し',
  chi: 'ち',
  tsu: 'つ',
  fu: 'ふ',
  fa: 'ふぁ',
  fi: 'ふぃ',
  fe: 'ふぇ',
  fo: 'ふぉ',
  ji: 'じ',
  she: 'しぇ',
  che: 'ちぇ',
  je: 'じぇ',
  thi: 'てぃ',
  dhi: 'でぃ',
  texi: 'てぃ',
  deli: 'でぃ',
  dexi: 'でぃ',
  whi: 'うぃ',
  wi: 'うぃ',
  we: 'うぇ',
  whe: 'うぇ',
  va: 'ゔぁ',
  vi: 'ゔぃ',
  vu: 'ゔ',
  xtu: 'っ',
  ltu: 'っ',
  xa: 'ぁ',
  xi: 'ぃ',
  xu: 'ぅ',
  xe: 'ぇ',
  xo: 'ぉ',
  "n'": 'ん',
  nn: 'ん',
  xn: 'ん',
  '-': 'ー',
};

/** Every syllable that a Japanese keyboard knows: Hepburn, Kunrei and the habits of typists. */
const syllables = new Map<string, string>();
for (const consonant of Object.keys(rows)) {
  vowels.forEach((vowel, index) => {
    const kana = rows[consonant]?.charAt(index) ?? '*';
    if (kana !== '*') syllables.set(consonant + vowel, kana);
  });
}
for (const consonant of Object.keys(youon)) {
  ['a', 'u', 'o'].forEach((vowel, index) => {
    syllables.set(consonant + vowel, (youon[consonant] ?? '') + 'ゃゅょ'.charAt(index));
  });
}
for (const key of Object.keys(others)) syllables.set(key, others[key] ?? '');

const longest = 4;

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
  best[letters.length] = { kana: '', left: 0 };
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const rest = (skip: number): RomajiReading => best[at + skip] ?? { kana: '', left: 0 };
    const raw = rest(1);
    const isLetter = /[a-z]/.test(letters.charAt(at));
    let choice: RomajiReading = { kana: letters.charAt(at) + raw.kana, left: raw.left + (isLetter ? 1 : 0) };
    const take = (kana: string, skip: number): void => {
      const after = rest(skip);
      if (after.left <= choice.left) choice = { kana: kana + after.kana, left: after.left };
    };
    if (letters.charAt(at) === letters.charAt(at + 1) && /[bcdfghjklmpqrstvwxyz]/.test(letters.charAt(at))) {
      const after = rest(1);
      if (after.left < choice.left) choice = { kana: `っ${after.kana}`, left: after.left };
    }
    if (letters.charAt(at) === 'n' && !/[aiueoy']/.test(letters.charAt(at + 1))) take('ん', 1);
    for (let length = 1; length <= longest && at + length <= letters.length; length += 1) {
      const kana = syllables.get(letters.slice(at, at + length));
      // `nn` before a vowel is ん and a syllable of the n row: annai.
      if (
        kana !== undefined &&
        !(length === 2 && letters.startsWith('nn', at) && /[aiueoy]/.test(letters.charAt(at + 2)))
      ) {
        take(kana, length);
      }
    }
    if (letters.startsWith('nn', at) && /[aiueoy]/.test(letters.charAt(at + 2))) take('ん', 1);
    for (let length = 2; length <= 12 && at + length <= letters.length; length += 1) {
      const run = letters.slice(at, at + length);
      if (!isWord(run)) continue;
      const after = rest(length);
      if (after.left < choice.left) choice = { kana: run + after.kana, left: after.left };
    }
    best[at] = choice;
  }
  return best[0] ?? { kana: '', left: 0 };
}
