/**
 * The search asks fuse.js one thing, `Fuse.match(pattern, text, options)`: whether a word stands misspelt in a text.
 * `Fuse` holds everything else by static properties, which no bundler can drop, so that 4 of its 6 kB would come along
 * for nothing. This cuts its module down to what `match` runs, unchanged.
 */
const beginOfClass = 'var Fuse = class';
const diacritics = /const NON_DECOMPOSABLE_MAP = [\s\S]*?(?=\n\/\/#endregion)/;
/** What `Fuse.match` comes to where neither token search nor diacritics are asked for. */
const matchAlone = `export default {
  match: (pattern, text, options) => new BitapSearch(pattern, { ...Config, ...options }).searchIn(text),
};`;

/** Whether a file is the module that {@link matchOnly} cuts. */
export const isFuse = (id) => /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/.test(id);

/** @throws where fuse.js is put together in another way than this knows. */
export function matchOnly(code) {
  const begin = code.indexOf(beginOfClass);
  if (
    begin < 0 ||
    !diacritics.test(code) ||
    !code.includes('createSearcher(pattern, {\n\t\t...Config,\n\t\t...options')
  )
    throw new Error('fuse.js is put together in another way: see tools/fuse-match-only.mjs');
  const kept = code.slice(0, begin).replace(diacritics, 'const stripDiacritics = (text) => text;');
  // The way into records, which `match` is never given.
  return kept.replace('getFn: get,', '') + matchAlone;
}

/** The plugin for Rollup. */
export const fuseMatchOnly = {
  name: 'fuse-match-only',
  transform: (code, id) => (isFuse(id) ? { code: matchOnly(code), map: null } : null),
};
