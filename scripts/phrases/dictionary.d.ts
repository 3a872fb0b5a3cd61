/** Gives the words of a text, and how each is read aloud, in katakana. */
export type Reader = (text: string) => {
  word: string;
  reading: string;
}[];
/**
 * The reader of the dictionary that ships in the npm package `@sglkc/kuromoji`; it is many times as large as all of ours,
 * so that an author installs it when it is needed.
 * @returns rejects where the package is not installed.
 */
export declare function dictionaryReader(): Promise<Reader>;
