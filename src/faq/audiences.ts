import type { Audience, Block, BranchBlock, BranchCase, FaqDocument, ListItem } from './types.js';

/** The kinds of institution that report to G-MIS, for documents that name none of their own. */
const standard: readonly [id: string, ja: string, en: string][] = [
  ['hospital', '病院', 'Hospital'],
  ['clinic', '診療所', 'Clinic'],
  ['dental', '歯科', 'Dental clinic'],
  ['midwifery', '助産所', 'Midwifery home'],
  ['pharmacy', '薬局', 'Pharmacy'],
];

/** The audiences of documents that have no `audiences`: `hospital`, `clinic`, `dental`, `midwifery`, `pharmacy`. */
export function standardAudiences(lang: string): Audience[] {
  return standard.map(([id, ja, en]) => ({ id, title: lang.startsWith('ja') ? ja : en }));
}

/** The audiences that a document knows by name, whether or not it branches by them. */
export const knownAudiences = (document: FaqDocument, lang: string = document.lang): Audience[] =>
  document.audiences ?? standardAudiences(lang);

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
