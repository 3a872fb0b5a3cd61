import type { Reader } from './dictionary.js';

/** A shorter reading is part of too many other words. */
const shortestReading = 3;

const kanji = /\p{Script=Han}/u;
const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/**
 * The readings of the words with kanji in a text, as `産科|さんか`. Words that follow each other directly also get a
 * common reading: `産科医療|さんかいりょう`.
 */
export function readingsOf(text: string, read: Reader): string[] {
  const found = new Map<string, string>();
  const add = (word: string, reading: string): void => {
    if (reading.length >= shortestReading && /^[ぁ-んー]+$/.test(reading)) found.set(word, reading);
  };
  let run = { word: '', reading: '' };
  for (const { word, reading } of [...read(text), { word: '', reading: '' }]) {
    if (kanji.test(word)) {
      const inHiragana = hiragana(reading);
      add(word, inHiragana);
      run = { word: run.word + word, reading: run.reading + inHiragana };
    } else {
      if (run.word !== '') add(run.word, run.reading);
      run = { word: '', reading: '' };
    }
  }
  return [...found].map(([word, reading]) => `${word}|${reading}`);
}
