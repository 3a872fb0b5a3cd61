import { runSync, runAsync } from '../util/time-slicing.js';
import type { AsyncOptions } from '../util/time-slicing.js';
import type { FaqDocument } from '../content/types/faq.js';
import { bundledPhrases } from './bundled-phrases.js';
import { Engine } from './engine.js';
import type { Lexicon } from './lexicon.js';
import { lexiconOf } from './phrases.js';
import type { FaqSearch, FaqSearchOptions } from './types.js';

export type { Explanation, FaqHit, FaqSearch, FaqSearchOptions, Interpretation, SearchOptions } from './types.js';

/** Builds the search of a document. Runs in Node and in browsers, without a DOM. */
export const createFaqSearch = (document: FaqDocument, options: FaqSearchOptions = {}): FaqSearch =>
  runSync(build(document, options));

/** As {@link createFaqSearch}, in slices that leave the page responsive. */
export const createFaqSearchAsync = (
  document: FaqDocument,
  options: FaqSearchOptions & AsyncOptions = {},
): Promise<FaqSearch> => runAsync(build(document, options), options);

let bundledLexicon: Lexicon | undefined;

function* build(document: FaqDocument, { phrases }: FaqSearchOptions): Generator<undefined, FaqSearch, undefined> {
  const compiled = phrases === false || phrases === undefined ? bundledPhrases : phrases;
  const { entries } = document;
  let lexicon: Lexicon;
  // Phrases and readings that an entry brings along add words to the lexicon.
  if (compiled !== bundledPhrases || entries.some(({ phrases: own, readings }) => own ?? readings))
    lexicon = yield* lexiconOf(compiled);
  else lexicon = bundledLexicon ??= yield* lexiconOf(compiled);
  const engine = new Engine(document, compiled, lexicon);
  for (let record = 0; phrases !== false && record < entries.length; record += 1) {
    engine.attachPhrases(record);
    yield;
  }
  for (let record = 0; record < entries.length; record += 1) {
    engine.index(record);
    yield;
  }
  return engine;
}
