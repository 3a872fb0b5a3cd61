import type { Block, Inline } from '../../content/types/faq.js';

/** What begins an item of a list; a sign that the sentence refers to, such as ①, is left where it is. */
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

/** A number alone at the head of one line is no list. */
function withoutLoneNumbers(lines: readonly Line[], texts: readonly string[]): Line[] {
  return lines.map((line, index) => {
    const beside = lines[index - 1]?.kind === 'numbered' || lines[index + 1]?.kind === 'numbered';
    return line.kind === 'numbered' && !beside ? { kind: 'paragraph', text: texts[index] ?? '' } : line;
  });
}

/**
 * The answer that a cell holds: each line a paragraph, lists and notes by the signs that Japanese writers use. A plain
 * text, parted by blank lines, where there is nothing else.
 * @param link - finds the addresses in a text.
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
