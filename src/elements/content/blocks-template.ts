import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block } from '../../content/types/faq.js';
import { heading } from '../shared/heading-template.js';
import { renderFields, renderInlines, renderNote, renderText } from './inlines-template.js';
import type { BlockContext } from './context.js';
import { renderMail } from './mail-template.js';

export function renderBlocks(blocks: readonly Block[], context: BlockContext): unknown[] {
  return blocks.map((block) => context.extension?.block(block, context) ?? renderBlock(block, context));
}

function renderBlock(block: Block, context: BlockContext): TemplateResult | undefined {
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
      const items = block.items.map((item) => Array.isArray(item) && html`<li>${renderInlines(item, context)}</li>`);
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
    default:
      return undefined;
  }
}
