/** Which browsers the elements need, from the features they rest on and the data of MDN (@mdn/browser-compat-data). */
import { createRequire } from 'node:module';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The browsers of the table by their names in MDN's data. */
export const browsers = {
  edge: 'Edge',
  chrome: 'Chrome',
  firefox: 'Firefox',
  safari: 'Safari (macOS)',
  safari_ios: 'Safari (iOS)',
};

/**
 * What must be there, what it is called in MDN's data, and where it shows in the built script. The newest of each
 * specification that is used are enough.
 */
export const needed = [
  ['Custom elements', 'api.CustomElementRegistry.define', /customElements\.define\(/],
  ['Shadow DOM', 'api.Element.attachShadow', /attachShadow\(/],
  ['Private methods of classes', 'javascript.classes.private_class_methods', /[;}]#\w+\(/],
  ['Static fields of classes', 'javascript.classes.static.class_fields', /static styles=/],
  ['Logical assignment (`??=`)', 'javascript.operators.nullish_coalescing_assignment', /\?\?=/],
  ['`Array.prototype.at`', 'javascript.builtins.Array.at', /\.at\(/],
  ['Unicode classes in regular expressions', 'javascript.regular_expressions.unicode_character_class_escape', /\\p\{/],
];

/** What is used where it is there, and what happens elsewhere. */
export const welcome = [
  [
    'One style sheet for all elements',
    'api.Document.adoptedStyleSheets',
    /adoptedStyleSheets/,
    'a style sheet in each element',
  ],
  [
    'The page’s own search opens an answer',
    'html.global_attributes.hidden.until-found',
    /until-found/,
    'it finds open answers',
  ],
  ['Container queries', 'css.at-rules.container', /@container/, 'one layout for every width'],
  ['Line breaks at phrases', 'css.properties.word-break.auto-phrase', /auto-phrase/, 'breaks anywhere'],
  ['Even last lines', 'css.properties.text-wrap.pretty', /text-wrap:pretty/, 'lines as they come'],
  ['`:focus-visible`', 'css.selectors.focus-visible', /:focus-visible/, 'the browser’s own ring'],
];

const supportOf = (path) => path.split('.').reduce((place, key) => place?.[key], data)?.__compat?.support;

/** The first version of a browser that has a feature, without a flag; `undefined` for none. */
export function firstVersion(path, browser) {
  const support = supportOf(path);
  if (support === undefined) throw new Error(`MDN's data has no ${path}`);
  const whole = [support[browser]]
    .flat()
    .find((each) => each.version_added && !each.flags && !each.prefix && !each.version_removed);
  return whole && String(whole.version_added).replace('≤', '');
}

const newest = (versions) => versions.reduce((a, b) => (a.localeCompare(b, 'en', { numeric: true }) < 0 ? b : a));

/** The version that has all that is needed. */
export const minimum = (browser) => newest(needed.map(([, path]) => firstVersion(path, browser)));

/** The table in Markdown. */
export function supportTable() {
  const keys = Object.keys(browsers);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const row = ([name, path]) => line([name, ...keys.map((browser) => firstVersion(path, browser) ?? '–'), 'needed']);
  return [
    line(['Feature', ...Object.values(browsers), 'Without it']),
    line(['---', ...keys.map(() => '---:'), '---']),
    line([
      '**All that is needed**',
      ...keys.map((browser) => `**${minimum(browser)}**`),
      'what stands inside the element',
    ]),
    ...needed.map(row),
    ...welcome.map(([name, path, , otherwise]) =>
      line([name, ...keys.map((browser) => firstVersion(path, browser) ?? '–'), otherwise]),
    ),
  ].join('\n');
}
