import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, GuideTopic, TableBlock } from '../faq/types.js';
import { heading } from './heading.js';
import { renderFields, renderInlines, renderNote, renderText } from './inline-view.js';
import type { InlineContext } from './inline-view.js';
import { renderMail } from './mail-view.js';

/** What an answer needs of the element that it stands in. */
export interface BlockContext extends InlineContext {
  /** The level of the headings of sections, 2 to 6. */
  headingLevel: number;
  /** Draws a guide whose heading is of a level. */
  renderGuide: (topic: GuideTopic, headingLevel: number) => unknown;
  renderEnvironments: () => unknown;
  renderConnection: (headingLevel: number) => unknown;
}

export function renderBlocks(blocks: readonly Block[], context: BlockContext): TemplateResult[] {
  return blocks.map((block) => renderBlock(block, context));
}

function renderBlock(block: Block, context: BlockContext): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderInlines(block.content, context)}</p>`;
    case 'note':
      return renderNote(block, context);
    case 'section':
      return html`<section class="section">
        ${heading(context.headingLevel, renderText(block.title, context), 'section-title')}
        ${renderBlocks(block.blocks, { ...context, headingLevel: context.headingLevel + 1 })}
      </section>`;
    case 'list': {
      const items = block.items.map((item) =>
        Array.isArray(item)
          ? html`<li>${renderInlines(item, context)}</li>`
          : html`<li>${renderInlines(item.content, context)} ${renderBlocks(item.blocks, context)}</li>`,
      );
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'fields':
      return renderFields(block.items, context);
    case 'message':
      return html`<figure class="message">
        <figcaption>${renderText(block.title, context)}</figcaption>
        <blockquote lang=${block.lang}>
          ${block.lines.map((line) => html`<p>${renderText(line, context)}</p>`)}
        </blockquote>
      </figure>`;
    case 'mail':
      return renderMail(block, context);
    case 'guide':
      return html`${context.renderGuide(block.topic, context.headingLevel)}`;
    case 'connection':
      return html`${context.renderConnection(context.headingLevel)}`;
    case 'environments':
      return html`${context.renderEnvironments()}`;
    case 'table':
      return renderTable(block, context);
    case 'image':
      return html`<figure>
        <img
          src=${block.src}
          alt=${block.alt}
          width=${block.width ?? nothing}
          height=${block.height ?? nothing}
          loading="lazy"
        />
        ${block.caption === undefined ? nothing : html`<figcaption>${renderText(block.caption, context)}</figcaption>`}
      </figure>`;
    case 'branch':
      return html`${block.cases.map(({ blocks }) => renderBlocks(blocks, context))}
      ${renderBlocks(block.otherwise ?? [], context)}`;
  }
}

function renderTable({ caption, columns, rowHeaders, rows }: TableBlock, context: BlockContext): TemplateResult {
  return html`<table>
    <caption>
      ${renderText(caption, context)}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${renderInlines(column, context)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, index) =>
              rowHeaders && index === 0
                ? html`<th scope="row">${renderInlines(cell, context)}</th>`
                : html`<td>${renderInlines(cell, context)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
