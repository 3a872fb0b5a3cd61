import { packedKana } from '../../src/search/phrases.js';

/** So many letters of a group that stands often are worth a capital or mark of its own. */
const leastSaved = 60;

/** Finds what is worth a shorthand of one letter: the groups of alternatives that recur, and the frequent hiragana. */
export function packer(texts: readonly string[]): { shorthand: string; pack: (text: string) => string } {
  const whole = texts.join(' ');
  const groups = [...countOf(whole.match(/\((?:[^()]|\([^()]*\))*\)/g) ?? [])]
    .filter(([group, count]) => (count - 1) * group.length >= leastSaved)
    .map(([group]) => group);
  const letters = new Map([...groups.map((group, index): [string, string] => [group, '{}'.charAt(index)]), ...packedKana]);
  return {
    shorthand: groups.join(' '),
    pack: (text) => {
      let packed = text;
      letters.forEach((letter, meaning) => {
        packed = packed.replaceAll(meaning, letter);
      });
      return packed;
    },
  };
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
