import phrases from '../../data/generated/phrases.json';
import type { CompiledPhrases } from './phrases.js';

/** The phrases of the ministry's questions, and the synonyms, which apply to every document. */
export const bundledPhrases: CompiledPhrases = phrases;
