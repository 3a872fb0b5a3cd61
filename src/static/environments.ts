import type { EnvironmentTable } from '../content/types/faq.js';
import { renderNote } from './inlines.js';
import type { RenderContext } from './inlines.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';

/** The table of supported environments with its remarks. */
export function renderEnvironments(table: EnvironmentTable, context: RenderContext): Markup {
  const rows = table.platforms.map(
    ({ name, browsers }) =>
      markup`<tbody>
${browsers.map(
  ({ text }, index) =>
    markup`<tr>${
      index === 0 && markup`<th scope="rowgroup" rowspan="${browsers.length}">${name}</th>`
    }<td>${text}</td></tr>\n`,
)}</tbody>\n`,
  );
  return markup`<table>
<caption>${table.title}</caption>
<thead>
<tr><th scope="col">${table.columns.platform}</th><th scope="col">${table.columns.browser}</th></tr>
</thead>
${rows}</table>
${table.notes.map((note) => renderNote(note, context))}`;
}
