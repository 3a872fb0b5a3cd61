/**
 * The search asks fuse.js one thing, `Fuse.match(pattern, text, options)`: whether a word stands misspelt in a text.
 * `Fuse` holds everything else by static properties, which no bundler can drop, so that 5 of its 6 kB would come along
 * for nothing. This cuts its module down to what `match` runs for a word of no more than 32 small letters, unchanged.
 */
const parts = ['convertMaskToIndices', 'search', 'createPatternAlphabet'];
const matchAlone = `const Config = {};
const PATTERN_LENGTH_TOO_LARGE = String;
export default {
  match: (pattern, text, options) =>
    pattern === text
      ? { isMatch: true, score: 0, indices: [[0, text.length - 1]] }
      : search(text, pattern, createPatternAlphabet(pattern), { location: 0, ...options }),
};`;

/** Whether a file is the module that {@link matchOnly} cuts. */
export const isFuse = (id) => /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/.test(id);

/** @throws where fuse.js is put together in another way than this knows. */
export function matchOnly(code) {
  const kept = parts.map((part) => {
    const [, region] = code.split(`//#region src/search/bitap/${part}.ts`);
    if (!region) throw new Error('fuse.js is put together in another way: see scripts/build/fuse-match-only.mjs');
    return region.slice(0, region.indexOf('//#endregion'));
  });
  return kept.join('') + matchAlone;
}

/** The plugin for Rollup. */
export const fuseMatchOnly = {
  name: 'fuse-match-only',
  transform: (code, id) => (isFuse(id) ? { code: matchOnly(code), map: null } : null),
};
