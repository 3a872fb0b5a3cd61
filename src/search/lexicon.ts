import type { Normalized } from './normalize.js';

/** What a word inference: a group of synonyms, or one of the two kinds that are no subject. */
export type Concept = number;

/** Words that carry no subject: particles, endings, politeness. */
export const ignored: Concept = -1;
/** Words of subjects that a document of this kind leaves to others. */
export const outOfScope: Concept = -2;

interface Node {
  next: Map<number, Node>;
  concepts: Concept[];
}

/** A word of the lexicon found in a text. */
export interface Find {
  start: number;
  end: number;
  concepts: readonly Concept[];
  /** How sure: 1 as written, less for a corrected or half-typed word. */
  certainty: number;
  /** The word of the lexicon in normalized form. */
  word: string;
}

/** Whether a find says something of the subject. */
export const subjectsOf = ({ concepts }: Find): boolean => concepts.some((concept) => concept >= 0);

const emptyNode = (): Node => ({ next: new Map(), concepts: [] });

/** All known words in normalized form, found in a text by walking it once. */
export class Lexicon {
  readonly #root = emptyNode();
  /** Normalized words and what they mean. */
  readonly words = new Map<string, readonly Concept[]>();
  #newest: Concept = 0;

  /** @param word - normalized already. */
  add(word: string, concept: Concept): void {
    if (word === '') return;
    let node = this.#root;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      let next = node.next.get(code);
      if (!next) {
        next = emptyNode();
        node.next.set(code, next);
      }
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
    this.#newest = Math.max(this.#newest, concept);
    this.words.set(word, node.concepts);
  }

  /** Adds a word that is a concept of its own. */
  addNew(word: string): Concept {
    const concept = this.#newest + 1;
    this.add(word, concept);
    return concept;
  }

  /** Every word that begins at a place of a normalized text, shortest first. */
  wordsAt({ text, boundaries }: Normalized, start: number, visit: (end: number, concepts: Concept[]) => void): void {
    let node: Node | undefined = this.#root;
    // A Latin word begins where a word may begin: `id` is not in `provide`.
    const latin = text.charCodeAt(start) < 0x250;
    if (latin && !boundaries[start]) return;
    for (let end = start; end < text.length;) {
      node = node.next.get(text.charCodeAt(end));
      if (!node) return;
      end += 1;
      if (node.concepts.length === 0) continue;
      // The ending of a Latin word belongs to it: `deleted`, `reporting`.
      let wordEnd = end;
      while (latin && wordEnd < text.length && text.charCodeAt(wordEnd) < 0x250 && !boundaries[wordEnd]) wordEnd += 1;
      const ending = wordEnd - end;
      if (ending === 0 || end - start > 3) visit(ending > 3 ? end : wordEnd, node.concepts);
    }
  }

  /** Words that a half-typed end may become, as long as there are few. */
  completions(fragment: string, most: number, longest: number): string[] {
    let node: Node | undefined = this.#root;
    for (let index = 0; index < fragment.length; index += 1) {
      node = node.next.get(fragment.charCodeAt(index));
      if (!node) return [];
    }
    const found: string[] = [];
    const walk = (at: Node, word: string): void => {
      if (found.length >= most || word.length > longest) return;
      if (at.concepts.some((concept) => concept >= 0)) found.push(word);
      at.next.forEach((next, code) => {
        walk(next, word + String.fromCharCode(code));
      });
    };
    walk(node, fragment);
    return found;
  }
}
