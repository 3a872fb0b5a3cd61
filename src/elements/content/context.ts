import type { Block, Entry, GuideTopic, LinkInline } from '../../content/types/faq.js';
import type { TextRange } from '../../search/highlight.js';

/** What text needs from its surroundings. */
export interface InlineContext {
  /** The ranges of a text that match the search. */
  highlight: (text: string) => readonly TextRange[];
  /** The URL of another question, for links between them; `undefined` if it is not shown. */
  entryUrl: (entry: string) => string | undefined;
  /** Renders what only custom documents have. */
  extension?: ContentExtension | undefined;
}

/** What an answer needs from its surroundings. */
export interface BlockContext extends InlineContext {
  /** The level of section headings, 2 to 6. */
  headingLevel: number;
  /** Renders a guide with a heading of the given level. */
  renderGuide: (topic: GuideTopic, headingLevel: number) => unknown;
  renderEnvironments: () => unknown;
  renderConnection: (headingLevel: number) => unknown;
}

/** Renders what only custom documents have. */
export interface ContentExtension {
  /**
   * A link with the marks that the site uses.
   * @param text - the link text, rendered.
   */
  link(link: LinkInline, text: unknown): unknown;
  /** A block type that the ministry's document does not use; `undefined` for any other. */
  block(block: Block, context: BlockContext): unknown;
  /** What follows an answer: additions by others, and related questions. */
  below(entry: Entry, context: BlockContext): unknown;
}
