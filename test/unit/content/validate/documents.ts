import assert from 'node:assert/strict';
import { FaqError } from '../../../../src/content/validate/faq-error.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';

export type Node = Record<string, unknown>;

/** The smallest document, with what a test adds to it. */
export function documentWith(extra: Node = {}): Node {
  return {
    lang: 'ja',
    title: '題名',
    source: { publisher: '県', title: '出典' },
    categories: [{ id: '1', title: '章' }],
    entries: [{ id: '1-1', category: '1', question: '問い', answer: '答え' }],
    ...extra,
  };
}

export function entryWith(extra: Node): Node {
  return documentWith({ entries: [{ id: '1-1', category: '1', question: '問い', answer: '答え', ...extra }] });
}

export const answerOf = (...blocks: unknown[]) => entryWith({ answer: blocks });
export const paragraphOf = (...content: unknown[]) => answerOf({ type: 'paragraph', content });

/** The issues of a document, each as `path: message`. */
export function faultsOf(input: unknown): string[] {
  try {
    parseFaq(input);
  } catch (error) {
    assert.ok(error instanceof FaqError, String(error));
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}
