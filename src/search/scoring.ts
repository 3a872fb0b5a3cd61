/**
 * Every number that decides what the search finds and in which order; `docs/design/search.md` has the formulas. They
 * were fitted on the development queries and examples. After changing one, run `npm run bench:search`.
 */

// Segmentation: which words the text of a query is made of. A word is worth its letters times a value, minus its costs.

/** Cost of a word, so that one long word beats two short ones. */
export const wordCost = 0.4;
/** Cost of each space inside a word: the query may mean several words there. */
export const spaceCost = 0.5;
/** Value of a letter of an ignored word; less than 1, so that a word with a subject wins where both fit. */
export const ignoredLetterValue = 0.9;
/** Bonus for a word that is out of scope: it must not be mistaken for a word of the document. */
export const outOfScopeBonus = 0.5;
/** Value of a letter of a corrected word; less than 1, so that a word as typed wins where both fit. */
export const correctedLetterValue = 0.95;
/** Loss of value for each letter of a corrected word, times the share of its letters that are wrong. */
export const slipCost = 1.6;
/** Value of a letter of a half-typed word; less than that of a corrected one, since the rest is a guess. */
export const completedLetterValue = 0.85;
/** Certainty of a half-typed word, 0 to 1. A word as typed has 1; a corrected word has 1 minus its distance. */
export const completedCertainty = 0.8;

// Spell correction: which words are tried.

/** Minimum length of a word to correct to, in letters. Below it everything resembles everything; kanji carry more. */
export const minCorrectedLength = { latin: 5, kanji: 3, other: 4 };
/** Maximum difference in length between what was typed and the word, in letters. */
export const maxLengthDifference = 2;
/** Maximum number of candidates to compare letter by letter, for speed. */
export const maxCorrections = 24;
/** Words of more letters than this may contain two slips, shorter ones a single slip; with more it is another word. */
export const singleSlipLength = 6;

// Completion: what the end of a query may become.

/** Maximum length of the end to complete, in letters. */
export const maxFragmentLength = 8;
/** Maximum number of words that an end may become; the rest are ignored. */
export const maxCompletions = 12;
/** Maximum length of the completed word, as a multiple of what was typed. Latin words need more of their letters. */
export const maxCompletionGrowth = { latin: 1.6, other: 3 };

// Interpretation: what counts in a query.

/** Maximum length of the part of a query that is read, in characters: a pasted page need not be read to its end. */
export const maxQueryLength = 240;
/** Maximum share of Latin letters that form no syllable, where a query is read as romaji. */
export const maxUnreadRomaji = 0.1;
/** Weight of a letter outside any known word. Hiragana next to other scripts are mostly grammar; kanji carry meaning. */
export const letterWeights = { hiragana: 0.95, grammar: 0.1, kanji: 1.3, latin: 0.7, other: 0.6 };

// Coverage: how much of a query an entry has.

/** Weight of a letter of a general word (what happened or is wanted) that the entry has: the subject matters more. */
export const generalWeight = 0.35;
/** Weight of a letter of a general word that the entry does not have: missing says more than having. */
export const missingGeneralWeight = 0.55;
/** Weight of a letter of a word that is out of scope: one such word outweighs several that match. */
export const outOfScopeWeight = 2.5;
/** Share that a word counts where only the answer has it and the entry has phrases: it may be mentioned in passing. */
export const answerOnlyShare = 0.75;
/**
 * Number of consecutive letters that must match outside known words: two kanji or katakana are rarely the same by
 * chance, hiragana and ASCII often are.
 */
export const literalLength = { ascii: 5, hiragana: 3, other: 2 };

// Ranking: how well an entry matches.

/** Weight of a concept that every entry has; rare concepts weigh more. */
export const baseConceptWeight = 0.4;
/** Weight of the text of an entry next to its phrases, which say what people ask. */
export const textWeight = 0.25;
/** Bonus for a feature that the question has and not only the answer. */
export const questionBonus = 0.2;
/** Weight of a concept in the text index, per letter of the word it was typed as; a bigram has weight 1. */
export const conceptLetterWeight = 0.5;
/** Maximum weight of a concept in the text index, so that no long word decides by itself. */
export const maxConceptWeight = 3;
/** Added to the number of entries that have a feature: keeps the weight of a feature that none has finite. */
export const raritySmoothing = 0.5;

// Thresholds: what is an answer at all.

/** Minimum support that some entry must have. Below it, the document does not answer the query. */
export const minSupport = 0.5;
/** Weight of phrase similarity in the support, for queries of more than one known word. */
export const phraseSupport = 0.1;
/** Weight of what the examples say in the support, per logit of "some entry" against "none". */
export const examplesSupport = 0.25;
/** Minimum coverage plus probability of each hit; lower, since an entry other than the best covered may be meant. */
export const minHitCoverage = 0.25;
/** Minimum score of each hit, as a share of the best hit's score. */
export const minScoreShare = 0.35;
/** Minimum probability from which examples are reported to have found an entry. */
export const minProbability = 0.25;
/** Maximum number of entries from the text index to score in full, for speed. */
export const maxCandidates = 64;
