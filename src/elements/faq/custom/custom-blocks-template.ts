import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { casesFor } from '../../../content/select/audiences.js';
import { joinNames } from '../../../content/text/join-names.js';
import { safeImageUrl } from '../../../content/text/safe-url.js';
import type {
  Audience,
  Block,
  BranchBlock,
  ImageBlock,
  ListBlock,
  NoteBlock,
  TableBlock,
} from '../../../content/types/faq.js';
import { renderBlocks } from '../../content/blocks-template.js';
import type { BlockContext } from '../../content/context.js';
import { heading } from '../../shared/heading-template.js';
import { warningIcon } from '../../shared/icons.js';
import { renderInlines, renderText } from '../../content/inlines-template.js';
import { languageParts } from '../../shared/mark-japanese.js';
import { msg } from '../../../i18n/msg.js';

/** The audience for which cases are rendered, and the language. */
export interface BranchContext {
  /** The id of the selected audience; `undefined` for none. */
  audience: string | undefined;
  /** The audiences by name. */
  audiences: readonly Audience[];
  /** The language of our messages, which can differ from that of the answer. */
  lang: string;
}

/** Renders block types that only custom documents have; `undefined` for any other. */
export function renderCustomBlock(block: Block, context: BlockContext, branch: BranchContext): unknown {
  switch (block.type) {
    case 'note':
      return block.kind === 'warning' ? renderWarning(block, context, branch) : undefined;
    case 'list':
      return block.items.every((item) => Array.isArray(item)) ? undefined : renderNestedList(block, context);
    case 'table':
      return renderTable(block, context);
    case 'image':
      return renderImage(block, context);
    case 'branch':
      return renderBranch(block, context, branch);
    default:
      return undefined;
  }
}

function renderWarning({ content }: NoteBlock, context: BlockContext, { lang }: BranchContext): TemplateResult {
  return html`<div class="note note-editor warning">
    ${warningIcon}
    <p><b class="origin" lang=${lang}>${msg('ご注意')}</b> ${renderInlines(content, context)}</p>
  </div>`;
}

function renderNestedList({ ordered, items }: ListBlock, context: BlockContext): TemplateResult {
  const rendered = items.map((item) =>
    Array.isArray(item)
      ? html`<li>${renderInlines(item, context)}</li>`
      : html`<li>${renderInlines(item.content, context)} ${renderBlocks(item.blocks, context)}</li>`,
  );
  return ordered
    ? html`<ol>
        ${rendered}
      </ol>`
    : html`<ul>
        ${rendered}
      </ul>`;
}

/** On a narrow page, the table scrolls in its box, also by keyboard. */
function renderTable({ caption, columns, rowHeaders, rows }: TableBlock, context: BlockContext): TemplateResult {
  return html`<div class="table-scroll" part="table-scroll" role="region" aria-label=${caption} tabindex="0">
    <table class="custom-table" part="table">
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
    </table>
  </div>`;
}

function renderImage({ src, alt, width, height, caption }: ImageBlock, context: BlockContext): TemplateResult {
  const url = safeImageUrl(src);
  return html`<figure class="image" part="image">
    ${
      url === undefined
        ? html`<p>${renderText(alt, context)}</p>`
        : html`<img
            src=${url}
            alt=${alt}
            width=${width ?? nothing}
            height=${height ?? nothing}
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
    }
    ${caption === undefined ? nothing : html`<figcaption>${renderText(caption, context)}</figcaption>`}
  </figure>`;
}

/** Each case with the names of its audiences; if an audience is selected, only its case. */
function renderBranch(
  block: BranchBlock,
  context: BlockContext,
  { audience, audiences, lang }: BranchContext,
): unknown {
  const cases = casesFor(block, audience);
  if (audience !== undefined) return cases.map(({ blocks }) => renderBlocks(blocks, context));
  return cases.map(({ audiences: ids, blocks }) => {
    const names = audiences.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    const title = names.length === 0 ? msg('上記以外') : languageParts(joinNames(names), lang);
    return html`<section class="section" part="case">
      ${heading(context.headingLevel, html`<span lang=${lang}>${title}</span>`, 'section-title')}
      ${renderBlocks(blocks, { ...context, headingLevel: context.headingLevel + 1 })}
    </section>`;
  });
}
