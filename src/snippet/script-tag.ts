import { escapeHtml } from '../static/write-html.js';

/**
 * The type of the script tags. According to the HTML Standard, every browser runs it as a classic script. No version of
 * Internet Explorer knows it ([MS-HTML5] 2.1.94, V0214), so it does not load the file, which it could not parse.
 */
export const scriptType = 'text/x-ecmascript';

/** Where the files of `dist/` are, and what they are. */
export interface Hosting {
  /** The folder, with a trailing slash: a URL or a path. */
  base: string;
  /** The content of `dist/integrity.json`. Default: tags without integrity, as a host without CORS needs. */
  integrity?: Readonly<Record<string, string>> | undefined;
}

/** A tag that loads one of the classic scripts of `dist/`. */
export function scriptTag(file: string, { base, integrity }: Hosting): string {
  const hash = integrity?.[file];
  return `<script${attributes({
    type: scriptType,
    src: base + file,
    integrity: hash,
    crossorigin: hash === undefined ? undefined : 'anonymous',
  })} defer></script>\n`;
}

/** Attributes with a leading space each, without undefined ones. @param list - the names are not escaped. */
export const attributes = (list: Readonly<Record<string, string | undefined>>): string =>
  Object.keys(list)
    .map((name) => (list[name] === undefined ? '' : ` ${name}="${escapeHtml(list[name])}"`))
    .join('');
