import { fold } from './normalize.js';
import type { Normalized } from './normalize.js';
import { subjectsOf } from './lexicon.js';
import type { Concept, Find, Lexicon } from './lexicon.js';
import type { SpellCorrector } from './spell-correction.js';
import { readRomaji } from './romaji.js';
import { hiragana, kanji, katakana, latin } from './scripts.js';
import { bestPath, wordCost, wordsIn } from './segmentation.js';
import type { Edge } from './segmentation.js';

/** A query as it was understood. */
export interface Query {
  normalized: Normalized;
  /** For each normalized letter what it counts where no word holds it. */
  weights: readonly number[];
  /** The words found, in order and apart from each other. */
  finds: readonly Find[];
  /** How the words came to be read otherwise than typed, if they were. */
  kind: 'typed' | 'romaji' | 'correction';
}

/** What a letter counts that no word holds; a hiragana beside other scripts is grammar mostly. */
const letterWeights = { hiragana: 0.95, grammar: 0.1, kanji: 1.3, latin: 0.7, other: 0.6 };

/** A pasted page need not be read to its end. */
const longestQuery = 240;

/** So much of Latin letters may be left over where they are read as Japanese. */
const mostLeft = 0.1;

/** Matches the words of a query: as written, misspelt, half-typed, or typed in Latin letters with the input method off. */
export function readQuery(original: string, lexicon: Lexicon, misspelt: SpellCorrector): Query {
  const typed = original
    .slice(0, longestQuery)
    .replace(/https?:\/\//gi, ' ')
    // What browsers call their errors, such as ERR_NAME_NOT_RESOLVED, is one word each.
    .replace(/[A-Z]+(_[A-Z]+)+/g, 'ERR');
  const plain = readWords(finishTyping(typed, lexicon), lexicon, misspelt);
  if (!/[a-z]{3}/i.test(typed.normalize('NFKC'))) return plain;
  const japanese = toKana(typed, lexicon);
  if (japanese === undefined) return plain;
  const romaji = readWords(japanese, lexicon, misspelt);
  return subjectsIn(romaji) > subjectsIn(plain) ? { ...romaji, kind: 'romaji' } : plain;
}

const subjectsIn = ({ finds }: Query): number => finds.filter(subjectsOf).length;

/** Drops the Latin letter that an unfinished syllable leaves at the end: ぱすw. */
function finishTyping(text: string, lexicon: Lexicon): string {
  const tail = /[ぁ-ゖァ-ヺー一-鿿]([A-Za-zＡ-Ｚａ-ｚ]{1,2})$/u.exec(text)?.[1];
  if (tail === undefined || lexicon.words.get(fold(tail).text)?.some((concept) => concept >= 0)) return text;
  return text.slice(0, -tail.length);
}

/** The query with its Latin runs read as kana; `undefined` where they are no Japanese. */
function toKana(text: string, lexicon: Lexicon): string | undefined {
  let letters = 0;
  let left = 0;
  const kana = text.normalize('NFKC').replace(/[A-Za-z][A-Za-z'-]*/g, (run) => {
    // `roguinID`: a change of case parts a Latin word from Japanese, but for the capital that begins `Pasuwado`.
    const parts = run.match(/[A-Z]{2,}|[A-Z]?[^A-Z]+|[A-Z]/g) ?? [];
    return parts
      .map((part) => {
        // Those who have no ー at hand double the vowel: meeru.
        const reading = readRomaji(part.replace(/([ae])\1/gi, '$1-'), (word) => lexicon.words.has(word));
        letters += part.length;
        left += reading.left;
        return reading.kana;
      })
      .join('');
  });
  // Typists of Latin letters part words anywhere, or nowhere.
  return letters > 0 && left / letters <= mostLeft ? kana.replace(/([ぁ-んー])\s+(?=[ぁ-ん])/g, '$1') : undefined;
}

/** The concepts of a phrase that came with a document; what no concept stands for becomes one. */
export function readPhrase(phrase: string, lexicon: Lexicon): ReadonlySet<Concept> {
  const normalized = fold(phrase);
  const concepts = new Set<Concept>();
  let at = 0;
  const gap = (end: number): void => {
    const word = normalized.text.slice(at, end);
    if (word.length > 1 || kanji.test(word)) concepts.add(lexicon.addNew(word));
  };
  for (const find of bestPath(normalized.text.length, wordsIn(phrase, normalized, lexicon))) {
    gap(find.start);
    at = find.end;
    if (find.concepts.some((concept) => concept >= 0)) concepts.add(Math.max(...find.concepts));
  }
  gap(normalized.text.length);
  return concepts;
}

function readWords(original: string, lexicon: Lexicon, misspelt: SpellCorrector): Query {
  const normalized = fold(original);
  const { text } = normalized;
  const all = !kanji.test(original) && !(hiragana.test(original) && katakana.test(original));
  const weights = normalized.starts.map((start, at) => {
    const letter = original.charAt(start);
    if (hiragana.test(letter)) return all ? letterWeights.hiragana : letterWeights.grammar;
    if (kanji.test(letter)) return letterWeights.kanji;
    return latin.test(text.charAt(at)) ? letterWeights.latin : letterWeights.other;
  });
  const edges = wordsIn(original, normalized, lexicon);
  let finds = bestPath(text.length, edges);
  if (gaps(finds, text.length) > 0) {
    const more = [...misspelt.lookUp(normalized), ...completions(text, lexicon, edges)];
    if (more.length > 0) finds = bestPath(text.length, [...edges, ...more]);
  }
  const isKatakana = (at: number): boolean => katakana.test(original.charAt(normalized.starts[at] ?? original.length));
  finds = finds.filter(({ start, end }, index) => {
    const before = start > (finds[index - 1]?.end ?? 0);
    const behind = end < (finds[index + 1]?.start ?? text.length);
    // Beside letters that no word holds, what is short is part of some word: a particle in hiragana alone, ダウン in ダウンロード.
    if (all && end - start === 1) return !before && !behind;
    const cut = (at: number): boolean => isKatakana(at - 1) && isKatakana(at);
    return end - start > 3 || !((before && cut(start)) || (behind && cut(end)));
  });
  const corrected = finds.some(({ certainty, end }) => certainty < 1 && end <= text.length);
  return { normalized, weights, finds, kind: corrected ? 'correction' : 'typed' };
}

/** Words that the end of the text may become when it is typed on. */
function completions(text: string, lexicon: Lexicon, edges: readonly Edge[]): Edge[] {
  // A single kanji says as much as two kana.
  for (let length = Math.min(8, text.length); length >= (kanji.test(text.slice(-1)) ? 1 : 2); length -= 1) {
    const start = text.length - length;
    // What is typed on begins where the query or a word ended, not in the middle of something unknown.
    if (start > 0 && !edges.some(({ end }) => end === start)) continue;
    const words = lexicon.completions(text.slice(start), 12, length * (latin.test(text.charAt(start)) ? 1.6 : 3));
    if (words.length === 0) continue;
    const concepts = new Set<Concept>();
    for (const word of words) for (const concept of lexicon.words.get(word) ?? []) concepts.add(concept);
    return [
      {
        start,
        end: text.length,
        concepts: [...concepts].filter((concept) => concept >= 0),
        certainty: 0.8,
        word: words[0] ?? '',
        value: length * 0.85 - wordCost,
      },
    ];
  }
  return [];
}

function gaps(finds: readonly Find[], length: number): number {
  let covered = 0;
  for (const { start, end } of finds) covered += end - start;
  return length - covered;
}
