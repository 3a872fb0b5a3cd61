import { casesFor } from '../content/select/audiences.js';
import { joinNames } from '../content/text/join-names.js';
import type { References } from '../content/text/plain-text.js';
import { safeImageUrl } from '../content/text/safe-url.js';
import type { Block, ImageBlock, MailBlock, TableBlock } from '../content/types/faq.js';
import { renderConnection } from './connection.js';
import { renderEnvironments } from './environments.js';
import { renderGuide } from './guides.js';
import { languageParts, renderFields, renderInlines, renderNote } from './inlines.js';
import type { RenderContext } from './inlines.js';
import { ourWords } from './links.js';
import { heading, markup } from './markup.js';
import type { Part } from './markup.js';

/** @param level - of the headings of sections. */
export function renderBlocks(
  blocks: readonly Block[],
  level: number,
  references: References,
  context: RenderContext,
): Part[] {
  return blocks.map((block) => renderBlock(block, level, references, context));
}

function renderBlock(block: Block, level: number, references: References, context: RenderContext): Part {
  switch (block.type) {
    case 'paragraph':
      return markup`<p>${renderInlines(block.content, context)}</p>\n`;
    case 'note':
      return renderNote(block, context);
    case 'section':
      return markup`<section class="gmis-static-section">
${heading(level, block.title, 'section-title')}
${renderBlocks(block.blocks, level + 1, references, context)}</section>\n`;
    case 'list': {
      const items = block.items.map((item) =>
        Array.isArray(item)
          ? markup`<li>${renderInlines(item, context)}</li>`
          : markup`<li>${renderInlines(item.content, context)}
${renderBlocks(item.blocks, level, references, context)}</li>`,
      );
      return block.ordered ? markup`<ol>${items}</ol>\n` : markup`<ul>${items}</ul>\n`;
    }
    case 'fields':
      return renderFields(block.items, context);
    case 'message':
      return markup`<figure class="gmis-static-message">
<figcaption>${block.title}</figcaption>
<blockquote lang="${block.lang}">${block.lines.map((line) => markup`<p>${line}</p>`)}</blockquote>
</figure>\n`;
    case 'mail':
      return renderMail(block, level, context);
    case 'guide':
      return references.guides?.guides
        .filter(({ topic }) => topic === block.topic)
        .map((guide) => renderGuide(guide, level, context));
    case 'connection':
      return renderConnection(level, context);
    case 'environments':
      return references.environments && renderEnvironments(references.environments, context);
    case 'table':
      return renderTable(block, context);
    case 'image':
      return renderImage(block);
    case 'branch':
      return casesFor(block, undefined).map(({ audiences: ids, blocks }) => {
        const names = (context.audiences ?? []).filter(({ id }) => ids.includes(id)).map(({ title }) => title);
        const title = names.length === 0 ? context.words.otherwise : languageParts(joinNames(names), context.lang);
        return markup`<section class="gmis-static-section">
${heading(level, ourWords(title, context), 'section-title')}
${renderBlocks(blocks, level + 1, references, context)}</section>\n`;
      });
  }
}

/** A sample mail: its head, and where to look in it. */
function renderMail({ title, fields, callouts }: MailBlock, level: number, context: RenderContext): Part {
  return markup`<div class="gmis-static-mail">
${heading(level, title, 'mail-title')}
<div class="gmis-static-window">
${renderFields(fields, context)}${callouts.map(({ text }) => markup`<p class="gmis-static-callout">${text}</p>\n`)}</div>
</div>\n`;
}

function renderTable({ caption, columns, rowHeaders, rows }: TableBlock, context: RenderContext): Part {
  const head = columns.map((column) => markup`<th scope="col">${renderInlines(column, context)}</th>`);
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((cell, index) =>
        rowHeaders && index === 0
          ? markup`<th scope="row">${renderInlines(cell, context)}</th>`
          : markup`<td>${renderInlines(cell, context)}</td>`,
      )}</tr>\n`,
  );
  return markup`<table class="gmis-static-table">
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>\n`;
}

function renderImage({ src, alt, width, height, caption }: ImageBlock): Part {
  const size = width === undefined || height === undefined ? '' : markup` width="${width}" height="${height}"`;
  const image = safeImageUrl(src) === undefined ? alt : markup`<img src="${src}" alt="${alt}"${size} loading="lazy">`;
  return markup`<figure>
${image}
${caption === undefined ? '' : markup`<figcaption>${caption}</figcaption>\n`}</figure>\n`;
}
