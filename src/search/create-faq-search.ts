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

/**
 * Like {@link createFaqSearch}, in slices of a few milliseconds that keep the page responsive.
 * @returns A promise that rejects only with the reason of an aborted `signal`.
 */
export const createFaqSearchAsync = (
  document: FaqDocument,
  options: FaqSearchOptions & AsyncOptions = {},
): Promise<FaqSearch> => runAsync(build(document, options), options);

let bundledLexicon: Lexicon | undefined;

function* build(document: FaqDocument, { phrases }: FaqSearchOptions): Generator<undefined, FaqSearch, undefined> {
  const compiled = phrases === false || phrases === undefined ? bundledPhrases : phrases;
  const { entries } = document;
  let lexicon: Lexicon;
  // Phrases and readings of entries add words to the lexicon, so such a document cannot share one.
  if (compiled !== bundledPhrases || entries.some((entry) => entry.phrases ?? entry.readings))
    lexicon = yield* lexiconOf(compiled);
  else lexicon = bundledLexicon ??= yield* lexiconOf(compiled);
  const engine = new Engine(document, compiled, lexicon);
  for (let entryIndex = 0; phrases !== false && entryIndex < entries.length; entryIndex += 1) {
    engine.attachPhrases(entryIndex);
    yield;
  }
  for (let entryIndex = 0; entryIndex < entries.length; entryIndex += 1) {
    engine.index(entryIndex);
    yield;
  }
  return engine;
}
