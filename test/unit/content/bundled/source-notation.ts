import type {
  Block,
  EnvironmentTable,
  FaqDocument,
  Field,
  Guide,
  GuideSet,
  Inline,
} from '../../../../src/content/types/faq.js';

/** The three data files of one language. */
export interface DataFiles {
  faq: FaqDocument;
  guides: GuideSet;
  environments: EnvironmentTable;
}

/**
 * Writes the data the way the source text writes it: cover, index, then a row a question, with the source's numbers,
 * bullets and `<u>`. Notes of the editor are left out, as the source cannot have them.
 */
export function inSourceNotation(files: DataFiles): string {
  const { faq } = files;
  const numbered = (id: string) => id.slice(id.indexOf('-') + 1);
  const lines = [faq.audience ?? '', faq.title];
  for (const note of faq.notes ?? []) lines.push(`- ${inlines(note)}`);
  for (const category of faq.categories) {
    lines.push(`${category.id} ${category.title}`);
    for (const entry of faq.entries) {
      if (entry.category === category.id) lines.push(`${numbered(entry.id)}. ${entry.question}`);
    }
  }
  lines.push(faq.subtitle ?? '');
  for (const category of faq.categories) {
    lines.push(`${category.id} ${category.title}`);
    for (const entry of faq.entries) {
      if (entry.category !== category.id) continue;
      lines.push(`${numbered(entry.id)}\t${entry.question}\t${blocks(entry.answer, files).join('\n')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function blocks(answer: readonly Block[], files: DataFiles): string[] {
  return answer.flatMap((block) => blockLines(block, files));
}

function blockLines(block: Block, files: DataFiles): string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlines(block.content)];
    case 'note':
      return block.origin === 'editor' ? [] : [inlines(block.content)];
    case 'section':
      return [block.title, ...blocks(block.blocks, files)];
    case 'list':
      return block.items.flatMap((item) =>
        Array.isArray(item) ? [inlines(item)] : [inlines(item.content), ...blocks(item.blocks, files)],
      );
    case 'fields':
      return fields(block.items);
    case 'message':
      return [block.title, ...block.lines];
    case 'mail':
      return [block.title, ...fields(block.fields), ...block.callouts.map(({ text }) => text)];
    case 'guide':
      return files.guides.guides.filter(({ topic }) => topic === block.topic).flatMap(guideLines);
    case 'connection':
      return [];
    case 'environments':
      return environmentLines(files.environments);
    default:
      throw new Error(`The ministry's document has no ${block.type}`);
  }
}

function guideLines(guide: Guide): string[] {
  const lines: string[] = [];
  if (guide.title !== undefined) lines.push(guide.title);
  if (guide.intro) lines.push(inlines(guide.intro));
  for (const { browser, title, steps } of guide.browsers) {
    lines.push(title, steps.map(inlines).join(''));
    // The source names the site only for Edge; the data has it for the guide, as every browser asks for it.
    if (browser === 'edge' && guide.site) lines.push(guide.site.label + guide.site.url);
  }
  for (const { origin, content } of guide.notes ?? []) if (origin !== 'editor') lines.push(inlines(content));
  return lines;
}

function environmentLines(table: EnvironmentTable): string[] {
  const lines = [table.title, `${table.columns.platform}\t${table.columns.browser}`];
  for (const { name, browsers } of table.platforms) {
    lines.push(`${name}\t${browsers.map(({ text }) => `■ ${text}`).join(' ')}`);
  }
  for (const { origin, content } of table.notes) if (origin !== 'editor') lines.push(inlines(content));
  return lines;
}

function fields(items: readonly Field[]): string[] {
  return items.map(({ term, content }) => term + inlines(content));
}

function inlines(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) {
    if (typeof inline === 'string') text += inline;
    else text += inline.type === 'emphasis' ? `<u>${inline.text}</u>` : inline.text;
  }
  return text;
}
