/**
 * What answers, procedures and tables are made of. Text is structured data, never an HTML string, so that nothing an
 * author writes can become markup.
 */

/** Languages that the package ships content and interface in. */
export type Language = 'ja' | 'en';

/**
 * Who wrote a piece of text. Absent: the document's own publisher (the ministry, for the bundled document), verbatim.
 * `editor`: written by the makers of gmis-widgets, and always shown as such.
 */
export type Origin = 'editor';

/** A stretch of text with one meaning. A bare string is plain text. */
export type Inline = string | EmphasisInline | LinkInline | EntryLinkInline | MenuInline | LanguageInline;

/** The publisher's own emphasis (underlined in the source). */
export interface EmphasisInline {
  type: 'emphasis';
  text: string;
}

/** A link to another page. */
export interface LinkInline {
  type: 'link';
  text: string;
  /** `https:`, `http:`, `mailto:` or `tel:`; any other scheme is shown as text. */
  url: string;
  /** The kind of file that the link leads to, as readers know it, e.g. `PDF`. Absent: a page. */
  format?: string;
  /** The size of the file in words, e.g. `1.2MB`. */
  size?: string;
  /** Whether the link opens a window of its own. Default: no. */
  newWindow?: boolean;
}

/**
 * A link to another question of the same document, such as 「No.3参照」. Where the question is not shown at the time
 * (hidden, out of date, for others), its words stand without a link.
 */
export interface EntryLinkInline {
  type: 'entry';
  text: string;
  /** The id of the other entry, e.g. `"1-3"`. */
  entry: string;
}

/** A word that stands on a button or in a menu of a browser. */
export interface MenuInline {
  type: 'menu';
  text: string;
}

/** A stretch in another language than the document's, such as an English error message. */
export interface LanguageInline {
  type: 'language';
  text: string;
  /** BCP 47 language tag of the stretch. */
  lang: string;
}

/** A piece of an answer that stands on lines of its own. */
export type Block =
  | ParagraphBlock
  | NoteBlock
  | SectionBlock
  | ListBlock
  | FieldsBlock
  | MessageBlock
  | MailBlock
  | GuideBlock
  | EnvironmentsBlock
  | ConnectionBlock
  | TableBlock
  | ImageBlock
  | BranchBlock;

export interface ParagraphBlock {
  type: 'paragraph';
  content: Inline[];
}

/** A remark set apart: the source's own (※ …), or the editor's. */
export interface NoteBlock {
  type: 'note';
  content: Inline[];
  origin?: Origin;
  /** `warning`: what the reader must not overlook. Default: `note`. */
  kind?: NoteKind;
}

export type NoteKind = 'note' | 'warning';

/** A part of an answer with a heading of its own: an audience (①②), a cause (①②③), a case (■). */
export interface SectionBlock {
  type: 'section';
  title: string;
  blocks: Block[];
}

export interface ListBlock {
  type: 'list';
  ordered?: boolean;
  items: ListItem[];
}

/** A run of text; or one with blocks below it, such as a list within the list. */
export type ListItem = Inline[] | NestedListItem;

export interface NestedListItem {
  content: Inline[];
  blocks: Block[];
}

/** Terms and values, such as the subject and sender of a mail. */
export interface FieldsBlock {
  type: 'fields';
  items: Field[];
}

export interface Field {
  /** The term with its own punctuation, e.g. `件名：`. */
  term: string;
  content: Inline[];
}

/** The text of a message as a screen shows it. */
export interface MessageBlock {
  type: 'message';
  title: string;
  /** BCP 47 language tag of the message. */
  lang: string;
  lines: string[];
}

/** A sample mail, drawn as a picture with callouts. */
export interface MailBlock {
  type: 'mail';
  title: string;
  fields: Field[];
  callouts: MailCallout[];
}

export interface MailCallout {
  /** The part of the mail that the callout points at. */
  target: 'reset-url' | 'user-name';
  text: string;
}

export type GuideTopic = 'cache' | 'popup';

/** The place where a procedure of `guides` is shown. */
export interface GuideBlock {
  type: 'guide';
  topic: GuideTopic;
}

/** The place where the table of `environments` is shown. */
export interface EnvironmentsBlock {
  type: 'environments';
}

/** The place where the check of the connection is shown; it is the widgets' own, not the publisher's. */
export interface ConnectionBlock {
  type: 'connection';
}

/** A table within an answer. Each row has as many cells as there are columns. */
export interface TableBlock {
  type: 'table';
  /** What the table tells. */
  caption: string;
  /** The header of each column. */
  columns: Inline[][];
  /** Whether the first cell of each row is the row's header. Default: no. */
  rowHeaders?: boolean;
  /** The cells, row by row. */
  rows: Inline[][][];
}

export interface ImageBlock {
  type: 'image';
  /** `https:`, or an address without scheme and host: relative to the document where it was loaded, else to the page. */
  src: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  /** In CSS pixels; with both, the page keeps the module while the picture is on its way. */
  width?: number;
  height?: number;
  caption?: string;
}

/**
 * What differs by the kind of institution. A reader who is none in particular sees all of it, each case under the names
 * of its audiences; a chosen audience sees its own cases, or `otherwise` where it has none.
 */
export interface BranchBlock {
  type: 'branch';
  cases: BranchCase[];
  /** For everyone whom no case names. */
  otherwise?: Block[];
}

export interface BranchCase {
  /** Ids of audiences. */
  audiences: string[];
  blocks: Block[];
}

/** Says that a document is not the original, and in what words to show that. */
export interface Translation {
  /** The language it was translated from. */
  from: Language;
  /** What to call it, e.g. `参考訳 / Reference translation`. */
  label: string;
  /** What the reader must know of its standing. */
  note: string;
}
