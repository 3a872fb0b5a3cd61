import { safeUrl } from '../content/text/safe-url.js';

/** The options that `embed.html` takes in its query string. */
export interface EmbedOptions {
  element: 'faq' | 'browser-guide' | 'env-table';
  lang: 'ja' | 'en';
  /** Attributes of the element, by name. */
  attributes: Record<string, string>;
  /** Colours, by the name of their custom property. */
  colors: Record<string, string>;
}

type Check = (value: string) => boolean;

const oneOf =
  (...known: string[]): Check =>
  (value) =>
    known.includes(value);
const shortText: Check = (value) => value.length <= 200;

const elements = ['faq', 'browser-guide', 'env-table'] as const;
const common: Record<string, Check> = {
  'heading-level': oneOf('2', '3', '4', '5', '6'),
  theme: oneOf('light', 'dark', 'auto'),
  density: oneOf('normal', 'compact'),
};
const attributes: Readonly<Record<EmbedOptions['element'], Record<string, Check>>> = {
  faq: {
    ...common,
    'contact-name': shortText,
    'contact-tel': shortText,
    'contact-url': (value) => shortText(value) && safeUrl(value) !== undefined,
    'contact-hours': shortText,
    category: oneOf('1', '2'),
    open: (value) => /^[\w -]{1,100}$/.test(value),
    'hide-search': oneOf(''),
    'hide-feedback': oneOf(''),
  },
  'browser-guide': { ...common, topic: oneOf('cache', 'popup', 'connection') },
  'env-table': common,
};

/** The colours that an embedding page may set, each as `#` and hexadecimal digits. */
export const embedColors = ['accent', 'link', 'text', 'heading', 'background'] as const;
const isColor: Check = (value) => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value);

/** Reads the query string of `embed.html`. Unknown or invalid values fall back to the defaults. */
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

/** Writes the query string that {@link readEmbedQuery} reads, without defaults. */
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
