import { Markup, markup } from '../static/markup.js';
import type { Part } from '../static/markup.js';

/**
 * The type that our tags declare. The HTML Standard lists it among those that every browser runs as a classic script;
 * Internet Explorer does not know it in any version ([MS-HTML5] 2.1.94, V0214) and leaves the file alone, which it could
 * not parse.
 */
export const scriptType = 'text/x-ecmascript';

/** Where the files of `dist/` are, and what they are. */
export interface Hosting {
  /** The folder, with a slash at its end: an address or a path. */
  base: string;
  /** The contents of `dist/integrity.json`. Without it the tags carry none, which a host without CORS needs. */
  integrity?: Readonly<Record<string, string>> | undefined;
}

/** A tag that loads one of the classic scripts of `dist/`. */
export function scriptTag(file: string, { base, integrity }: Hosting): Markup {
  const hash = integrity?.[file];
  return markup`<script${attributes({
    type: scriptType,
    src: base + file,
    integrity: hash,
    crossorigin: hash === undefined ? undefined : 'anonymous',
  })} defer></script>\n`;
}

/** Attributes with a space before each; those without a value are left out. @param list - names are our own words. */
export const attributes = (list: Readonly<Record<string, string | undefined>>): Part =>
  Object.keys(list)
    .filter((name) => list[name] !== undefined)
    .map((name) => markup` ${new Markup(name)}="${list[name]}"`);
