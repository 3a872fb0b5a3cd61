import type { Block, Inline } from '../../content/types/faq.js';

/** The start of a list item. Signs that the text may refer to, such as ①, are not list signs. */
const bullet = /^[・●○◯■□◆◇▪•‣*＊]\s*(?=\S)|^[-－‐–—]\s+/u;
const numbered = /^(\d{1,2}|[０-９]{1,2})[.．)）]\s*(?=\S)/u;
const note = /^※\s*/u;

type Kind = 'bullet' | 'numbered' | 'note' | 'paragraph';

interface Line {
  kind: Kind;
  text: string;
}

function readLine(text: string): Line {
  if (note.test(text)) return { kind: 'note', text };
  if (bullet.test(text)) return { kind: 'bullet', text: text.replace(bullet, '') };
  if (numbered.test(text)) return { kind: 'numbered', text: text.replace(numbered, '') };
  return { kind: 'paragraph', text };
}

/** A single line that starts with a number is not a list. */
function withoutLoneNumbers(lines: readonly Line[], texts: readonly string[]): Line[] {
  return lines.map((line, index) => {
    const inList = lines[index - 1]?.kind === 'numbered' || lines[index + 1]?.kind === 'numbered';
    return line.kind === 'numbered' && !inList ? { kind: 'paragraph', text: texts[index] ?? '' } : line;
  });
}

/**
 * Reads the answer in a cell. Each line is a paragraph; lists and notes start with the signs that Japanese writers use.
 * If there are only paragraphs, the answer is plain text with blank lines between them.
 * @param link - turns the addresses in a text into links
 */
export function readAnswer(cell: string, link: (text: string) => Inline[]): string | Block[] {
  const texts = cell
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const lines = withoutLoneNumbers(texts.map(readLine), texts);
  if (lines.every(({ kind }) => kind === 'paragraph')) return texts.join('\n\n');
  const blocks: Block[] = [];
  let list: { type: 'list'; ordered?: true; items: Inline[][] } | undefined;
  let before: Kind | undefined;
  for (const { kind, text } of lines) {
    const content = link(text);
    if (kind === 'note') blocks.push({ type: 'note', content });
    else if (kind === 'paragraph') blocks.push({ type: 'paragraph', content });
    else if (list && kind === before) list.items.push(content);
    else {
      list = { type: 'list', ...(kind === 'numbered' ? { ordered: true } : {}), items: [content] };
      blocks.push(list);
    }
    before = kind;
  }
  return blocks;
}
