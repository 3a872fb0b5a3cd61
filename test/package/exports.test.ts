import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageJson, root } from './repository.js';

/** Runs a module inside the package, with a registry that records the registered tags. */
function inNode(code: string): unknown {
  const registry = `const registered = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => registered.push(tag) };`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', `${registry}\n${code}`], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

const registeredBy = (path: string): unknown =>
  inNode(`await import('gmis-widgets${path}'); console.log(JSON.stringify(registered));`);

describe('the exports', () => {
  it('name only files that the build writes', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    );
    const missing = targets.filter((target) => !target.includes('*') && !existsSync(join(root, target)));
    assert.deepEqual(missing, []);
  });

  it('have classes and functions under "." and register nothing there', () => {
    assert.deepEqual(registeredBy(''), []);
    const names = inNode(`console.log(JSON.stringify(Object.keys(await import('gmis-widgets'))));`) as string[];
    for (const name of [
      ...['GmisFaqElement', 'GmisBrowserGuideElement', 'GmisEnvTableElement', 'GmisFaqSearchEvent'],
      ...['bundledFaq', 'parseFaq', 'createFaqSearch', 'detectEnvironment', 'judgeEnvironment'],
    ]) {
      assert.ok(names.includes(name), name);
    }
  });

  it('register nothing under ./faq, ./search and ./environment', () => {
    for (const path of ['/faq', '/search', '/environment']) assert.deepEqual(registeredBy(path), [], path);
  });

  it('register one tag under the path named for it', () => {
    for (const tag of ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table']) {
      assert.deepEqual(registeredBy(`/${tag}`), [tag]);
    }
  });

  it('register all tags under ./all', () => {
    assert.deepEqual(registeredBy('/all'), ['gmis-browser-guide', 'gmis-env-table', 'gmis-faq']);
  });

  it('have the data and the schemas as JSON', () => {
    const titles = inNode(`
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      console.log(JSON.stringify([require('gmis-widgets/data/faq.ja.json').lang, require('gmis-widgets/schema/faq.schema.json').$id]));`);
    assert.deepEqual(titles, ['ja', 'faq.schema.json']);
  });

  it('list only files that register as having side effects', () => {
    assert.deepEqual(
      packageJson.sideEffects.filter((pattern) => pattern.startsWith('./dist')),
      [
        './dist/entry/all.js',
        './dist/entry/preload-answers.js',
        './dist/entry/server/*.js',
        './dist/entry/gmis-*.js',
        './dist/gmis-widgets*.js',
      ],
    );
  });
});
