/** Which browsers the elements need, from the features that they use and MDN's data (@mdn/browser-compat-data). */
import { createRequire } from 'node:module';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The browsers in the table, by their keys in MDN's data. */
export const browsers = {
  edge: 'Edge',
  chrome: 'Chrome',
  firefox: 'Firefox',
  safari: 'Safari (macOS)',
  safari_ios: 'Safari (iOS)',
};

/**
 * The required features: their names, their keys in MDN's data, and how to recognize them in the built script. Only the
 * newest features of each specification are listed.
 */
export const required = [
  ['Custom elements', 'api.CustomElementRegistry.define', /customElements\.define\(/],
  ['Shadow DOM', 'api.Element.attachShadow', /attachShadow\(/],
  ['Private methods of classes', 'javascript.classes.private_class_methods', /[;}]#\w+\(/],
  ['Static fields of classes', 'javascript.classes.static.class_fields', /static styles=/],
  ['Logical assignment (`??=`)', 'javascript.operators.nullish_coalescing_assignment', /\?\?=/],
  ['`Array.prototype.at`', 'javascript.builtins.Array.at', /\.at\(/],
  ['Unicode classes in regular expressions', 'javascript.regular_expressions.unicode_character_class_escape', /\\p\{/],
];

/** The optional features, and what happens without them. */
export const optional = [
  ['Shared style sheets', 'api.Document.adoptedStyleSheets', /adoptedStyleSheets/, 'one style sheet for each element'],
  [
    'Find in page opens a closed answer',
    'html.global_attributes.hidden.until-found',
    /until-found/,
    'it finds open answers only',
  ],
  ['Container queries', 'css.at-rules.container', /@container/, 'one layout for every width'],
  ['Line breaks at phrases', 'css.properties.word-break.auto-phrase', /auto-phrase/, 'line breaks anywhere'],
  ['No short last lines', 'css.properties.text-wrap.pretty', /text-wrap:pretty/, 'ordinary line breaks'],
  ['`:focus-visible`', 'css.selectors.focus-visible', /:focus-visible/, 'the browser’s own focus ring'],
];

const supportOf = (path) => path.split('.').reduce((place, key) => place?.[key], data)?.__compat?.support;

/** The first version of a browser that has a feature without a flag; `undefined` if there is none. */
export function firstVersion(path, browser) {
  const support = supportOf(path);
  if (support === undefined) throw new Error(`MDN's data has no ${path}`);
  const complete = [support[browser]]
    .flat()
    .find((each) => each.version_added && !each.flags && !each.prefix && !each.version_removed);
  return complete && String(complete.version_added).replace('≤', '');
}

const newest = (versions) => versions.reduce((a, b) => (a.localeCompare(b, 'en', { numeric: true }) < 0 ? b : a));

/** The first version that has every required feature. */
export const minimum = (browser) => newest(required.map(([, path]) => firstVersion(path, browser)));

/** The table in Markdown. */
export function supportTable() {
  const keys = Object.keys(browsers);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const row = ([name, path]) => line([name, ...keys.map((browser) => firstVersion(path, browser) ?? '–'), 'required']);
  return [
    line(['Feature', ...Object.values(browsers), 'Without it']),
    line(['---', ...keys.map(() => '---:'), '---']),
    line(['**Everything required**', ...keys.map((browser) => `**${minimum(browser)}**`), 'the fallback is shown']),
    ...required.map(row),
    ...optional.map(([name, path, , otherwise]) =>
      line([name, ...keys.map((browser) => firstVersion(path, browser) ?? '–'), otherwise]),
    ),
  ].join('\n');
}
