import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { LitElement } from 'lit';
import { filesBelow, readJson, readText } from './repository.js';

interface Described {
  name: string;
  description?: string;
}
interface Declaration extends Described {
  tagName?: string;
  attributes?: (Described & { fieldName: string })[];
  members?: (Described & { kind: string })[];
  events?: (Described & { type: { text: string }; detail?: { type?: { text: string } } })[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: (Described & { default: string })[];
}

const manifest = readJson('custom-elements.json') as { modules: { path: string; declarations?: Declaration[] }[] };
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((each): each is Declaration & { tagName: string } => each.tagName !== undefined);
const tags = elements.map(({ tagName }) => tagName);

const built = (await import('../../dist/entry/server/all.js')) as unknown as Record<string, typeof LitElement>;

const folders: Record<string, string> = {
  'gmis-faq': 'faq',
  'gmis-browser-guide': 'browser-guide',
  'gmis-env-table': 'environment',
};
const names = (list: readonly Described[] = []): string[] => list.map(({ name }) => name).sort();
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The source of an element with all of its static and late imports. */
function sourceOf(tagName: string): string {
  const seen = new Map<string, string>();
  const follow = (file: string): void => {
    // The list of late imports is shared; only <gmis-faq> loads what has events and slots.
    if (seen.has(file) || (tagName !== 'gmis-faq' && file.endsWith('/late-imports.ts'))) return;
    const text = readText(file);
    seen.set(file, text);
    for (const source of matches(text, /(?:\bfrom |\bimport\()'(\.[^']+)\.js'/g)) {
      const next = `${join(dirname(file), source)}.ts`;
      if (next.startsWith('src/elements/') && !next.includes('/locales/')) follow(next);
    }
  };
  follow(`src/elements/${folders[tagName]}/${tagName}-element.ts`);
  return [...seen.values()].join('\n');
}

const partsIn = (text: string): string[] =>
  matches(text, /\bpart=("[^"]+"|\$\{[^}]+\})/g).flatMap((value) =>
    value.startsWith('"') ? value.slice(1, -1).split(' ') : matches(value, /'([\w-]+)'/g),
  );

describe('the manifest', () => {
  it('describes the three elements with their paths in the package', () => {
    assert.deepEqual([...tags].sort(), ['gmis-browser-guide', 'gmis-env-table', 'gmis-faq']);
    const files = new Set(filesBelow('dist'));
    assert.deepEqual(
      manifest.modules.map(({ path }) => path).filter((path) => !files.has(path)),
      [],
    );
  });

  for (const element of elements) {
    const { tagName, name, attributes, members, events, slots, cssParts, cssProperties } = element;
    const elementClass = built[name];
    const source = sourceOf(tagName);

    describe(`of <${tagName}>`, () => {
      it('has every attribute that the class observes', () => {
        assert.deepEqual(names(attributes), [...elementClass.observedAttributes].sort());
      });

      it('has every property of the class, with its attribute', () => {
        const fields = names(members?.filter(({ kind }) => kind === 'field'));
        const isPublic = ([, options]: [PropertyKey, { state?: boolean }]): boolean => options.state !== true;
        const properties = [...elementClass.elementProperties].filter(isPublic);
        assert.deepEqual(
          properties.map(([key]) => String(key)).filter((key) => !fields.includes(key)),
          [],
        );
        const pairs = properties
          .filter(([, { attribute }]) => attribute !== false)
          .map(([key, { attribute }]) => [
            typeof attribute === 'string' ? attribute : String(key).toLowerCase(),
            String(key),
          ]);
        assert.deepEqual(attributes?.map((each) => [each.name, each.fieldName]).sort(), pairs.sort());
      });

      it('has every event that is dispatched, with the type of its detail', () => {
        // A plain `Event` is between parts of an element: it is not composed.
        const dispatched = new Set(matches(source, /dispatchEvent\(\s*new (\w+Event)\b/g));
        assert.deepEqual((events ?? []).map(({ type }) => type.text).sort(), [...dispatched].sort());
        for (const { name: event, detail } of events ?? []) assert.match(detail?.type?.text ?? '', /^\{ .+ \}$/, event);
      });

      it('has every part that it renders and no other', async () => {
        const inManifest = names(cssParts);
        const known = new Set(partsIn(source));
        assert.deepEqual(
          inManifest.filter((part) => !known.has(part)),
          [],
        );
        const tag = unsafeStatic(tagName);
        const rendered = await collectResult(render(html`<${tag} open="all" contact-name="窓口"></${tag}>`));
        const parts = new Set(partsIn(rendered));
        assert.ok(parts.size > 0);
        assert.deepEqual(
          [...parts].filter((part) => !inManifest.includes(part)),
          [],
        );
      });

      it('has every slot', () => {
        const rendered = new Set(matches(source, /<slot(?: name="([\w-]*)")?[ >]/g));
        assert.deepEqual(names(slots), [...rendered].sort());
      });

      it('has every custom property that the styles read', () => {
        const styles = filesBelow('src/elements')
          .filter((file) => file.endsWith('.styles.ts'))
          .map(readText)
          .join('\n');
        const read = new Set(matches(styles, /var\((--gmis-[\w-]+)/g));
        assert.deepEqual(names(cssProperties), [...read].sort());
      });

      it('has a description for each of them', () => {
        const methods = members?.filter(({ kind }) => kind === 'method');
        const all = [attributes, methods, events, slots, cssParts, cssProperties].flatMap((list) => list ?? []);
        assert.deepEqual(names(all.filter(({ description = '' }) => description.trim() === '')), []);
      });
    });
  }

  it('has every part that any source renders', () => {
    const sources = filesBelow('src/elements')
      .filter((file) => file.endsWith('.ts'))
      .map(readText)
      .join('\n');
    const known = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
    assert.deepEqual(
      [...new Set(partsIn(sources))].filter((part) => !known.has(part)),
      [],
    );
  });
});

describe('the editor data', () => {
  it('is written from the manifest for VS Code', () => {
    const data = readJson('dist/editors/vscode.html-custom-data.json') as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    assert.deepEqual(names(data.tags), [...tags].sort());
    for (const { tagName, attributes } of elements) {
      const tag = data.tags.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag?.attributes), names(attributes));
      const theme = tag?.attributes.find(({ name }) => name === 'theme');
      assert.deepEqual(names(theme?.values), ['auto', 'dark', 'light']);
    }
    const css = readJson('dist/editors/vscode.css-custom-data.json') as { properties: Described[] };
    assert.ok(names(css.properties).includes('--gmis-color-text'));
  });

  it('is written from the manifest for JetBrains, and named in package.json', () => {
    const file = (readJson('package.json') as { 'web-types': string })['web-types'];
    const data = readJson(file) as {
      contributions: { html: { elements: (Described & { attributes: Described[] })[] } };
    };
    const found = data.contributions.html.elements;
    assert.deepEqual(names(found), [...tags].sort());
    for (const { tagName, attributes } of elements) {
      assert.deepEqual(names(found.find(({ name }) => name === tagName)?.attributes), names(attributes));
    }
  });
});
