import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Splits a text into words, each with its reading in katakana. */
export type Reader = (text: string) => { word: string; reading: string }[];

/**
 * A reader with the dictionary of the npm package `@sglkc/kuromoji`. The package is many times as large as this one, so
 * authors install it only when they need it. Rejects if it is not installed.
 */
export async function dictionaryReader(): Promise<Reader> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('@sglkc/kuromoji/package.json')), 'dict');
  const { default: kuromoji } = await import('@sglkc/kuromoji');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error: Error | null, tokenizer) => {
      if (error) reject(error);
      else
        resolve((text) =>
          tokenizer
            .tokenize(text)
            .map(({ reading, surface_form }) => ({ word: surface_form, reading: reading ?? surface_form })),
        );
    });
  });
}
