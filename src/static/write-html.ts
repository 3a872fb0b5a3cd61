import { nothing } from 'lit';
import type { TemplateResult } from 'lit';

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // An HTML parser would turn it into a line feed.
  '\r': '&#13;',
};

/** Escapes text for HTML, between tags and in quoted attributes. All text goes through it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\r]/g, (letter) => replacements[letter] ?? '');

const decoration = /^\s*<[^>]*\saria-hidden="true"/;
const attributeBinding = /\s([.?@]?)([\w-]+)=$/;

/** Writes a value as Lit renders it: templates, lists and text; nothing for what is absent. */
function write(value: unknown): string {
  if (value === nothing || value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (typeof value === 'object' && 'strings' in value) return writeTemplate(value as TemplateResult);
  return escapeHtml(`${value as string | number}`);
}

const block = '(?:[dou]l|d[dt]|li|p|h\\d|section|div|t\\w+|caption|details|summary|fig\\w+|blockquote|nav)';
/** The end of the string may be in the middle of the tag, at the value of an attribute. */
const blockTag = new RegExp(` *<(/?)(${block}\\b[^>]*)(>|$) *`, 'g');

const startsWithBlock = new RegExp(`^<${block}\\b`);

/** What a template itself contains, one line per block, so that a person finds a place in it; values stay as they are. */
const tidy = (string: string): string =>
  string
    .replace(/\s+/g, ' ')
    .replace(blockTag, (_, slash: string, tag: string, end: string) => `<${slash}${tag}${end}${slash && '\n'}`);

function writeTemplate({ strings, values }: TemplateResult): string {
  if (decoration.test(strings.join(''))) return '';
  let html = '';
  strings.forEach((string, index) => {
    const text = html.endsWith('\n') ? tidy(string).replace(/^ +/, '') : tidy(string);
    html += text;
    if (index === values.length) return;
    const binding = html.lastIndexOf('<') > html.lastIndexOf('>') ? attributeBinding.exec(html) : null;
    if (binding) {
      const [all, kind = '', name = ''] = binding;
      html = html.slice(0, -all.length) + writeAttribute(kind, name, values[index]);
      return;
    }
    const value = write(values[index]);
    if (startsWithBlock.test(value)) html = html.slice(0, html.length - text.length) + text.replace(/ +$/, '');
    html += value;
  });
  return html;
}

function writeAttribute(kind: string, name: string, value: unknown): string {
  if (kind === '?') return value === true ? ` ${name}` : '';
  return kind !== '' || value === nothing ? '' : ` ${name}="${escapeHtml(`${(value ?? '') as string | number}`)}"`;
}

/**
 * Writes a template as HTML for a page that we do not control.
 *
 * Every class gets the prefix `gmis-static-`, so that no rule of the page applies to it; `part` is left out. A template
 * whose first tag is `aria-hidden="true"` is decoration (an icon, the picture of a menu) and is left out as well,
 * because a CMS strips `<svg>` and our styles for it are not there. `id` stays as it is: templates that static HTML uses
 * have only ids that start with `gmis-`.
 */
export const writeHtml = (value: unknown): string =>
  write(value)
    // No value contains an unescaped `<` or `>`, so whatever looks like a tag is a tag of a template.
    .replace(/<\/?\w[^>]*>/g, (tag) =>
      tag
        .replace(/ (?:part="[^"]*"|class="")| ?\/?(?=>)/g, '')
        .replace(
          / class="([^"]*)"/,
          (_, names: string) => ` class="${names.trim().replace(/(^| )/g, '$1gmis-static-')}"`,
        ),
    );
