/** HTML that is safe to write out: made by {@link markup} alone. */
export class Markup {
  readonly html: string;

  /** @param html - markup that holds no text which has not been through {@link escapeHtml}. */
  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template: text is escaped, lists are joined, `undefined` and `false` leave nothing. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser of HTML would turn it into a line feed.
  '\r': '&#13;',
};

/** The one way of text into markup, for text between tags as well as for values of quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\r]/g, (letter) => replacements[letter] ?? '');

/** A template literal of HTML. Attributes must be quoted; every value in it is escaped. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((html, string, index) => html + write(parts[index - 1]) + string));
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(write).join('');
  return escapeHtml(String(part));
}

/** A heading of a level from 2 to 6; a page has one `h1`, and it is not ours. */
export function heading(level: number, content: Part, name: string): Markup {
  const tag = new Markup(`h${String(Math.min(6, Math.max(2, level)))}`);
  return markup`<${tag} class="gmis-static-${name}">${content}</${tag}>`;
}
