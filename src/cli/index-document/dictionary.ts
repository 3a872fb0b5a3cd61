import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Gives the words of a text, and how each is read aloud, in katakana. */
export type Reader = (text: string) => { word: string; reading: string }[];

/**
 * The reader of the dictionary that ships in the npm package `@sglkc/kuromoji`; it is many times as large as all of ours,
 * so that an author installs it when it is needed.
 * @returns rejects where the package is not installed.
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
