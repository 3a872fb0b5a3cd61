import { normalize } from './normalize.js';
import type { Normalized } from './normalize.js';
import { hasSubject } from './lexicon.js';
import type { Concept, Lexicon, Match } from './lexicon.js';
import type { SpellCorrector } from './spell-correction.js';
import { romajiToKana } from './romaji.js';
import {
  completedCertainty,
  completedLetterValue,
  letterWeights,
  maxCompletionGrowth,
  maxCompletions,
  maxFragmentLength,
  maxQueryLength,
  maxUnreadRomaji,
  wordCost,
} from './scoring.js';
import { hiragana, kanji, katakana, latin } from './scripts.js';
import { segment, wordsIn } from './segmentation.js';
import type { WordCandidate } from './segmentation.js';

/** A query as it was interpreted. */
export interface Query {
  normalized: Normalized;
  /** For each normalized letter: its weight where no word matches it. */
  weights: readonly number[];
  /** The words found, in order and without overlap. */
  matches: readonly Match[];
  /** Whether the words are as typed, read as romaji, or corrected. */
  kind: 'typed' | 'romaji' | 'correction';
}

/** Finds the words of a query: as written, misspelled, half-typed, or typed as romaji with the input method off. */
export function interpretQuery(original: string, lexicon: Lexicon, spellCorrector: SpellCorrector): Query {
  const typed = original
    .slice(0, maxQueryLength)
    .replace(/https?:\/\//gi, ' ')
    // Browsers' names of errors, such as ERR_NAME_NOT_RESOLVED, are one word each.
    .replace(/[A-Z]+(_[A-Z]+)+/g, 'ERR');
  const plain = interpretWords(withoutUnfinishedSyllable(typed, lexicon), lexicon, spellCorrector);
  if (!/[a-z]{3}/i.test(typed.normalize('NFKC'))) return plain;
  const japanese = toKana(typed, lexicon);
  if (japanese === undefined) return plain;
  const romaji = interpretWords(japanese, lexicon, spellCorrector);
  return subjectsIn(romaji) > subjectsIn(plain) ? { ...romaji, kind: 'romaji' } : plain;
}

const subjectsIn = ({ matches }: Query): number => matches.filter(hasSubject).length;

/** Drops the Latin letters that an unfinished syllable leaves at the end: ぱすw. */
function withoutUnfinishedSyllable(text: string, lexicon: Lexicon): string {
  const tail = /[ぁ-ゖァ-ヺー一-鿿]([A-Za-zＡ-Ｚａ-ｚ]{1,2})$/u.exec(text)?.[1];
  if (tail === undefined || lexicon.words.get(normalize(tail).text)?.some((concept) => concept >= 0)) return text;
  return text.slice(0, -tail.length);
}

/** The query with its Latin runs converted to kana; `undefined` if they are not Japanese. */
function toKana(text: string, lexicon: Lexicon): string | undefined {
  let letters = 0;
  let unread = 0;
  const kana = text.normalize('NFKC').replace(/[A-Za-z][A-Za-z'-]*/g, (run) => {
    // `roguinID`: a change of case separates a Latin word from Japanese, except for the initial of `Pasuwado`.
    const parts = run.match(/[A-Z]{2,}|[A-Z]?[^A-Z]+|[A-Z]/g) ?? [];
    return parts
      .map((part) => {
        // Typists without a key for ー double the vowel: meeru.
        const converted = romajiToKana(part.replace(/([ae])\1/gi, '$1-'), (word) => lexicon.words.has(word));
        letters += part.length;
        unread += converted.unread;
        return converted.kana;
      })
      .join('');
  });
  // People who type romaji put spaces anywhere, or nowhere.
  return letters > 0 && unread / letters <= maxUnreadRomaji
    ? kana.replace(/([ぁ-んー])\s+(?=[ぁ-ん])/g, '$1')
    : undefined;
}

/** The concepts of a phrase from a document. Text that matches no concept becomes a new one. */
export function conceptsOfPhrase(phrase: string, lexicon: Lexicon): ReadonlySet<Concept> {
  const normalized = normalize(phrase);
  const concepts = new Set<Concept>();
  let at = 0;
  const gap = (end: number): void => {
    const word = normalized.text.slice(at, end);
    if (word.length > 1 || kanji.test(word)) concepts.add(lexicon.addNew(word));
  };
  for (const match of segment(normalized.text.length, wordsIn(phrase, normalized, lexicon))) {
    gap(match.start);
    at = match.end;
    if (match.concepts.some((concept) => concept >= 0)) concepts.add(Math.max(...match.concepts));
  }
  gap(normalized.text.length);
  return concepts;
}

function interpretWords(original: string, lexicon: Lexicon, spellCorrector: SpellCorrector): Query {
  const normalized = normalize(original);
  const { text } = normalized;
  // Without kanji and a mixture of kana, hiragana are words and not only grammar.
  const kanaOnly = !kanji.test(original) && !(hiragana.test(original) && katakana.test(original));
  const weights = normalized.starts.map((start, at) => {
    const letter = original.charAt(start);
    if (hiragana.test(letter)) return kanaOnly ? letterWeights.hiragana : letterWeights.grammar;
    if (kanji.test(letter)) return letterWeights.kanji;
    return latin.test(text.charAt(at)) ? letterWeights.latin : letterWeights.other;
  });
  const known = wordsIn(original, normalized, lexicon);
  let matches = segment(text.length, known);
  if (unmatchedLetters(matches, text.length) > 0) {
    const more = [...spellCorrector.corrections(normalized), ...completions(text, lexicon, known)];
    if (more.length > 0) matches = segment(text.length, [...known, ...more]);
  }
  const isKatakana = (at: number): boolean => katakana.test(original.charAt(normalized.starts[at] ?? original.length));
  matches = matches.filter(({ start, end }, index) => {
    const before = start > (matches[index - 1]?.end ?? 0);
    const after = end < (matches[index + 1]?.start ?? text.length);
    // Next to unknown letters, a short match is part of another word: a particle in kana, ダウン in ダウンロード.
    if (kanaOnly && end - start === 1) return !before && !after;
    const cutsWordAt = (at: number): boolean => isKatakana(at - 1) && isKatakana(at);
    return end - start > 3 || !((before && cutsWordAt(start)) || (after && cutsWordAt(end)));
  });
  const corrected = matches.some(({ certainty, end }) => certainty < 1 && end <= text.length);
  return { normalized, weights, matches, kind: corrected ? 'correction' : 'typed' };
}

/** Words that the end of the text may become when the visitor types on. */
function completions(text: string, lexicon: Lexicon, known: readonly WordCandidate[]): WordCandidate[] {
  // A single kanji says as much as two kana.
  const minLength = kanji.test(text.slice(-1)) ? 1 : 2;
  for (let length = Math.min(maxFragmentLength, text.length); length >= minLength; length -= 1) {
    const start = text.length - length;
    // A half-typed word begins at the start of the query or after a known word, not inside something unknown.
    if (start > 0 && !known.some(({ end }) => end === start)) continue;
    const growth = latin.test(text.charAt(start)) ? maxCompletionGrowth.latin : maxCompletionGrowth.other;
    const words = lexicon.completions(text.slice(start), maxCompletions, length * growth);
    if (words.length === 0) continue;
    const concepts = new Set<Concept>();
    for (const word of words) for (const concept of lexicon.words.get(word) ?? []) concepts.add(concept);
    return [
      {
        start,
        end: text.length,
        concepts: [...concepts].filter((concept) => concept >= 0),
        certainty: completedCertainty,
        word: words[0] ?? '',
        value: length * completedLetterValue - wordCost,
      },
    ];
  }
  return [];
}

function unmatchedLetters(matches: readonly Match[], length: number): number {
  let matched = 0;
  for (const { start, end } of matches) matched += end - start;
  return length - matched;
}
