import type { Block, Entry, LinkInline } from '../../content/types/faq.js';
import type { BlockContext } from './blocks-template.js';

/** Draws what only a document of the site's own has. */
export interface ContentExtension {
  /**
   * A link as the site marks its links.
   * @param text - the words of the link, the words searched for marked in them.
   */
  link(link: LinkInline, text: unknown): unknown;
  /** A block that the ministry's document has none of; `undefined` for any other. */
  block(block: Block, context: BlockContext): unknown;
  /** What stands below an answer: what others have added to it, and the questions that are related to it. */
  below(entry: Entry, context: BlockContext): unknown;
}
