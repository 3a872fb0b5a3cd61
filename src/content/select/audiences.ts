import { knownAudiences } from '../text/audience-names.js';
import type { Audience, Block, BranchBlock, BranchCase, FaqDocument, ListItem } from '../types/faq.js';

/**
 * The audiences to choose from. None where nothing in the document depends on the audience.
 * @param lang - of the names, where the document has none of its own. Default: the document's language.
 */
export function audiencesOf(document: FaqDocument, lang: string = document.lang): Audience[] {
  const { entries, contacts = [] } = document;
  const branches =
    contacts.some(({ audiences }) => audiences !== undefined) ||
    entries.some(
      ({ audiences, answer, additions = [] }) =>
        audiences !== undefined || hasBranch(answer) || additions.some(({ blocks }) => hasBranch(blocks)),
    );
  return branches ? knownAudiences(document, lang) : [];
}

/**
 * What of a branch is for an audience.
 * @param audience - `undefined`: none was chosen, so all of it, with `otherwise` as a case without audiences.
 */
export function casesFor({ cases, otherwise }: BranchBlock, audience: string | undefined): BranchCase[] {
  const rest: BranchCase[] = otherwise ? [{ audiences: [], blocks: otherwise }] : [];
  if (audience === undefined) return [...cases, ...rest];
  const own = cases.filter(({ audiences }) => audiences.includes(audience));
  return own.length > 0 ? own : rest;
}

function hasBranch(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'branch') return true;
    if (block.type === 'section') return hasBranch(block.blocks);
    return block.type === 'list' && block.items.some((item) => hasBranch(blocksOf(item)));
  });
}

const blocksOf = (item: ListItem): readonly Block[] => (Array.isArray(item) ? [] : item.blocks);
