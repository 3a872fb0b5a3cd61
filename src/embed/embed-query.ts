import { safeUrl } from '../content/text/safe-url.js';

/** What a page may ask of `embed.html` in its query string. */
export interface EmbedOptions {
  element: 'faq' | 'browser-guide' | 'env-table';
  lang: 'ja' | 'en';
  /** Every attribute of the element, by its name. */
  attributes: Record<string, string>;
  /** Every colour, by the name of its custom property. */
  colors: Record<string, string>;
}

type Check = (value: string) => boolean;

const oneOf =
  (...known: string[]): Check =>
  (value) =>
    known.includes(value);
const words: Check = (value) => value.length <= 200;

const elements = ['faq', 'browser-guide', 'env-table'] as const;
const anywhere: Record<string, Check> = {
  'heading-level': oneOf('2', '3', '4', '5', '6'),
  theme: oneOf('light', 'dark', 'auto'),
  density: oneOf('normal', 'compact'),
};
const attributes: Readonly<Record<EmbedOptions['element'], Record<string, Check>>> = {
  faq: {
    ...anywhere,
    'contact-name': words,
    'contact-tel': words,
    'contact-url': (value) => words(value) && safeUrl(value) !== undefined,
    'contact-hours': words,
    category: oneOf('1', '2'),
    open: (value) => /^[\w -]{1,100}$/.test(value),
    'hide-search': oneOf(''),
    'hide-feedback': oneOf(''),
  },
  'browser-guide': { ...anywhere, topic: oneOf('cache', 'popup', 'connection') },
  'env-table': anywhere,
};

/** The colours that an embedding page may set, each as `#` and hexadecimal digits. */
export const embedColors = ['accent', 'link', 'text', 'heading', 'background'] as const;
const isColor: Check = (value) => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value);

/** Reads the query string of `embed.html`; what is not known, or not in order, falls back to the default. */
export function readEmbedQuery(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const element = elements.filter((each) => each === query.get('element')).at(0) ?? 'faq';
  const options: EmbedOptions = {
    element,
    lang: query.get('lang') === 'en' ? 'en' : 'ja',
    attributes: {},
    colors: {},
  };
  Object.keys(attributes[element]).forEach((name) => {
    const value = query.get(name);
    if (value !== null && attributes[element][name](value)) options.attributes[name] = value;
  });
  embedColors.forEach((name) => {
    const value = query.get(`color-${name}`);
    if (value !== null && isColor(value)) options.colors[`--gmis-color-${name}`] = value;
  });
  return options;
}

/** Writes the query string that {@link readEmbedQuery} reads; defaults are left out. */
export function writeEmbedQuery(options: Partial<EmbedOptions>): string {
  const query = new URLSearchParams({ element: options.element ?? 'faq' });
  if (options.lang === 'en') query.set('lang', 'en');
  Object.entries(options.attributes ?? {}).forEach(([name, value]) => {
    query.set(name, value);
  });
  Object.entries(options.colors ?? {}).forEach(([name, value]) => {
    query.set(name.replace('--gmis-', ''), value);
  });
  return `?${query.toString()}`;
}
