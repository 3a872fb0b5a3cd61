import type { Normalized } from './normalize.js';

/** What a word means: the number of a group of synonyms, or {@link ignored} or {@link outOfScope}. */
export type Concept = number;

/** Words without a subject: particles, endings, politeness. */
export const ignored: Concept = -1;
/** Words whose subject a document of this kind does not treat. */
export const outOfScope: Concept = -2;

interface Node {
  next: Map<number, Node>;
  concepts: Concept[];
}

/** A word of the lexicon found in a text. */
export interface Match {
  start: number;
  end: number;
  concepts: readonly Concept[];
  /** 1 for a word as written, less for a corrected or half-typed one. */
  certainty: number;
  /** The word of the lexicon, normalized. */
  word: string;
}

/** Whether a match carries a subject. */
export const hasSubject = ({ concepts }: Match): boolean => concepts.some((concept) => concept >= 0);

const emptyNode = (): Node => ({ next: new Map(), concepts: [] });

/** All known words, normalized, in a trie that finds them in a text. */
export class Lexicon {
  readonly #root = emptyNode();
  /** Normalized words and their concepts. */
  readonly words = new Map<string, readonly Concept[]>();
  #newest: Concept = 0;

  /** @param word - normalized. */
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

  /** Adds a word as a new concept. */
  addNew(word: string): Concept {
    const concept = this.#newest + 1;
    this.add(word, concept);
    return concept;
  }

  /** Visits every word that begins at an offset of a normalized text, shortest first. */
  wordsAt({ text, boundaries }: Normalized, start: number, visit: (end: number, concepts: Concept[]) => void): void {
    let node: Node | undefined = this.#root;
    // A Latin word begins only at a word boundary: `id` is not in `provide`.
    const latin = text.charCodeAt(start) < 0x250;
    if (latin && !boundaries[start]) return;
    for (let end = start; end < text.length;) {
      node = node.next.get(text.charCodeAt(end));
      if (!node) return;
      end += 1;
      if (node.concepts.length === 0) continue;
      // An ending of up to three letters belongs to a Latin word: `deleted`, `reporting`.
      let wordEnd = end;
      while (latin && wordEnd < text.length && text.charCodeAt(wordEnd) < 0x250 && !boundaries[wordEnd]) wordEnd += 1;
      const ending = wordEnd - end;
      if (ending === 0 || end - start > 3) visit(ending > 3 ? end : wordEnd, node.concepts);
    }
  }

  /** Words that begin with a fragment: at most `limit`, none longer than `maxLength`. */
  completions(fragment: string, limit: number, maxLength: number): string[] {
    let node: Node | undefined = this.#root;
    for (let index = 0; index < fragment.length; index += 1) {
      node = node.next.get(fragment.charCodeAt(index));
      if (!node) return [];
    }
    const found: string[] = [];
    const walk = (at: Node, word: string): void => {
      if (found.length >= limit || word.length > maxLength) return;
      if (at.concepts.some((concept) => concept >= 0)) found.push(word);
      at.next.forEach((next, code) => {
        walk(next, word + String.fromCharCode(code));
      });
    };
    walk(node, fragment);
    return found;
  }
}
