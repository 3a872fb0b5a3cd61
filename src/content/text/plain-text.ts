import type { Block, Entry, EnvironmentTable, Field, Guide, GuideSet, Inline } from '../types/faq.js';

/** What answers refer to: procedures and the table. */
export interface References {
  guides?: GuideSet | undefined;
  environments?: EnvironmentTable | undefined;
}

/** The text of a run of inlines. */
export function inlineText(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) text += typeof inline === 'string' ? inline : inline.text;
  return text;
}

/** The text of an answer in reading order, one line for each visible line. */
export function answerText(entry: Pick<Entry, 'answer'>, references: References = {}): string {
  return blockLines(entry.answer, references).join('\n');
}

/** The text of blocks in reading order, including the procedures and tables that they refer to. */
export function blockLines(blocks: readonly Block[], references: References = {}): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'note':
        lines.push(inlineText(block.content));
        break;
      case 'section':
        lines.push(block.title, ...blockLines(block.blocks, references));
        break;
      case 'list':
        for (const item of block.items) {
          if (Array.isArray(item)) lines.push(inlineText(item));
          else lines.push(inlineText(item.content), ...blockLines(item.blocks, references));
        }
        break;
      case 'fields':
        lines.push(...fieldLines(block.items));
        break;
      case 'message':
        lines.push(block.title, ...block.lines);
        break;
      case 'mail':
        lines.push(block.title, ...fieldLines(block.fields));
        for (const callout of block.callouts) lines.push(callout.text);
        break;
      case 'guide':
        for (const guide of references.guides?.guides ?? []) {
          if (guide.topic === block.topic) lines.push(...guideLines(guide));
        }
        break;
      case 'table':
        lines.push(block.caption, cellLine(block.columns));
        for (const row of block.rows) lines.push(cellLine(row));
        break;
      case 'image':
        lines.push(block.alt);
        if (block.caption !== undefined) lines.push(block.caption);
        break;
      case 'branch':
        for (const { blocks } of block.cases) lines.push(...blockLines(blocks, references));
        if (block.otherwise) lines.push(...blockLines(block.otherwise, references));
        break;
      case 'connection':
        break;
      case 'environments':
        if (references.environments) lines.push(...environmentLines(references.environments));
        break;
    }
  }
  return lines;
}

/** The text of a procedure, browser by browser. */
export function guideLines(guide: Guide): string[] {
  const lines: string[] = [];
  if (guide.title !== undefined) lines.push(guide.title);
  if (guide.intro) lines.push(inlineText(guide.intro));
  for (const browser of guide.browsers) {
    lines.push(browser.title);
    for (const step of browser.steps) lines.push(inlineText(step));
  }
  if (guide.site) lines.push(guide.site.label + guide.site.url);
  for (const note of guide.notes ?? []) lines.push(inlineText(note.content));
  return lines;
}

/** The text of the table of environments, row by row. */
export function environmentLines(table: EnvironmentTable): string[] {
  const lines = [table.title, `${table.columns.platform} ${table.columns.browser}`];
  for (const platform of table.platforms) {
    lines.push(platform.name);
    for (const browser of platform.browsers) lines.push(browser.text);
  }
  for (const note of table.notes) lines.push(inlineText(note.content));
  return lines;
}

const cellLine = (cells: readonly Inline[][]): string => cells.map(inlineText).join(' ');

function fieldLines(fields: readonly Field[]): string[] {
  return fields.map(({ term, content }) => term + inlineText(content));
}
