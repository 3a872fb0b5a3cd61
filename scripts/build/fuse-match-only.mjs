/**
 * The search only uses `Fuse.match(pattern, text, options)`, to find misspelled words in a text. `Fuse` references
 * everything else from static properties, which bundlers cannot drop, so 5 of its 6 kB would be unused. This reduces the
 * module to the unchanged code that `match` runs for a word of at most 32 lower-case letters.
 */
const parts = ['convertMaskToIndices', 'search', 'createPatternAlphabet'];
const matchOnlyCode = `const Config = {};
const PATTERN_LENGTH_TOO_LARGE = String;
export default {
  match: (pattern, text, options) =>
    pattern === text
      ? { isMatch: true, score: 0, indices: [[0, text.length - 1]] }
      : search(text, pattern, createPatternAlphabet(pattern), { location: 0, ...options }),
};`;

/** Whether a file is the module that {@link matchOnly} reduces. */
export const isFuse = (id) => /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/.test(id);

/** @throws if the source of fuse.js has an unknown structure. */
export function matchOnly(code) {
  const kept = parts.map((part) => {
    const [, region] = code.split(`//#region src/search/bitap/${part}.ts`);
    if (!region) throw new Error('the source of fuse.js has changed: see scripts/build/fuse-match-only.mjs');
    return region.slice(0, region.indexOf('//#endregion'));
  });
  return kept.join('') + matchOnlyCode;
}

/** The plugin for Rollup. */
export const fuseMatchOnly = {
  name: 'fuse-match-only',
  transform: (code, id) => (isFuse(id) ? { code: matchOnly(code), map: null } : null),
};
