/**
 * Lets Rollup split a build into classic scripts, which a page may load from another host without CORS. Rollup writes
 * CommonJS; each file is wrapped in a function that gets `exports` and `require`, and keeps its exports in one global
 * object, `chunks`, under its path. `import()` becomes a call of `chunks.load`, which the entry sets before anything else.
 */
import { createHash } from 'node:crypto';

const hash = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** @param {string} name - of the global object; with the version in it, two versions on a page do not mix. */
export function classicChunks(name) {
  const chunks = `self[${JSON.stringify(name)}]`;
  return {
    name: 'classic-chunks',
    outputOptions: (options) => ({
      ...options,
      format: 'cjs',
      strict: true,
      esModule: false,
      interop: 'default',
      freeze: false,
      generatedCode: 'es2015',
      minifyInternalExports: true,
      banner: `(function(chunks,require,exports){`,
      footer: ({ fileName }) =>
        `})(${chunks}=${chunks}||{},function(path){return ${chunks}[path]},${chunks}[${JSON.stringify(`./${fileName}`)}]={});`,
    }),
    renderDynamicImport: () => ({ left: 'chunks.load(', right: ')' }),
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const integrity = Object.fromEntries(
        files.filter(({ isEntry }) => !isEntry).map(({ fileName, code }) => [`./${fileName}`, hash(code)]),
      );
      for (const file of files) file.code = file.code.replaceAll('chunkIntegrity', () => JSON.stringify(integrity));
    },
  };
}
