import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { root } from '../repository.js';

/** Compiles components as the Vite and webpack plugins of the frameworks do. */
const components: Plugin = {
  name: 'components',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const templateParseOptions = { isCustomElement: (tag: string) => tag.startsWith('gmis-') };
      const source = await readFile(path, 'utf8');
      const { descriptor, errors } = parse(source, { filename: path, templateParseOptions });
      const { content } = compileScript(descriptor, {
        id: path,
        inlineTemplate: true,
        templateOptions: { compilerOptions: templateParseOptions },
      });
      return { contents: content, errors: errors.map(({ message }) => ({ text: message })) };
    });
    pluginBuild.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js, warnings } = compileSvelte(await readFile(path, 'utf8'), { filename: path });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
};

/**
 * Bundles a program as a site would ship it.
 * @param entry - from the project's root
 * @param globalName - the global variable for the exports of the entry
 */
export async function bundle(entry: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    ...(globalName === undefined ? {} : { globalName }),
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: entry.includes('preact') ? 'preact' : 'react',
    conditions: ['production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'error',
    plugins: [components],
  });
  return outputFiles[0].text;
}
