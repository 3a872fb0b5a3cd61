import { knownAudiences } from '../text/audience-names.js';
import type { Audience, Block, BranchBlock, BranchCase, FaqDocument, ListItem } from '../types/faq.js';

/**
 * The audiences that a visitor can choose from. Empty if nothing in the document depends on the audience.
 * @param lang - language of the standard names, if the document defines no audiences. Default: the document's language.
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
 * The cases of a branch to show to an audience.
 * @param audience - `undefined` if none was chosen: returns all cases, with `otherwise` as a case without audiences.
 */
export function casesFor({ cases, otherwise }: BranchBlock, audience: string | undefined): BranchCase[] {
  const otherwiseCases: BranchCase[] = otherwise ? [{ audiences: [], blocks: otherwise }] : [];
  if (audience === undefined) return [...cases, ...otherwiseCases];
  const matching = cases.filter(({ audiences }) => audiences.includes(audience));
  return matching.length > 0 ? matching : otherwiseCases;
}

function hasBranch(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'branch') return true;
    if (block.type === 'section') return hasBranch(block.blocks);
    return block.type === 'list' && block.items.some((item) => hasBranch(blocksOf(item)));
  });
}

const blocksOf = (item: ListItem): readonly Block[] => (Array.isArray(item) ? [] : item.blocks);
