/**
 * What answers, procedures and tables consist of. Text is structured data, never an HTML string, so that nothing an
 * author writes can become markup.
 */

/** The languages of the bundled content and the interface. */
export type Language = 'ja' | 'en';

/**
 * Who wrote a text. Absent: the document's publisher (the ministry, for the bundled document), verbatim. `editor`: the
 * makers of gmis-widgets; always displayed as such.
 */
export type Origin = 'editor';

/** A run of text of one kind. A string is plain text. */
export type Inline = string | EmphasisInline | LinkInline | EntryLinkInline | MenuInline | LanguageInline;

/** Emphasis by the publisher (underlined in the source). */
export interface EmphasisInline {
  type: 'emphasis';
  text: string;
}

/** A link to another page. */
export interface LinkInline {
  type: 'link';
  text: string;
  /** A URL with the scheme `https:`, `http:`, `mailto:` or `tel:`. With any other scheme, the link is shown as text. */
  url: string;
  /** The type of the linked file as readers know it, e.g. `PDF`. Absent: a page. */
  format?: string;
  /** The size of the file as text, e.g. `1.2MB`. */
  size?: string;
  /** Whether the link opens a new window. Default: `false`. */
  newWindow?: boolean;
}

/**
 * A link to another entry of the same document, such as 「No.3参照」. If that entry is not shown at the time (hidden,
 * expired, for another audience), the text appears without a link.
 */
export interface EntryLinkInline {
  type: 'entry';
  text: string;
  /** The id of the other entry, e.g. `"1-3"`. */
  entry: string;
}

/** The label of a button or menu item in a browser. */
export interface MenuInline {
  type: 'menu';
  text: string;
}

/** Text in another language than the document's, such as an English error message. */
export interface LanguageInline {
  type: 'language';
  text: string;
  /** BCP 47 language tag of the text. */
  lang: string;
}

/** A block-level part of an answer. */
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

/** A note, set off from the text: by the source (※ …) or by the editor. */
export interface NoteBlock {
  type: 'note';
  content: Inline[];
  origin?: Origin;
  /** `warning`: something that readers must not overlook. Default: `note`. */
  kind?: NoteKind;
}

export type NoteKind = 'note' | 'warning';

/** A part of an answer with a heading: an audience (①②), a cause (①②③), a case (■). */
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

/** A list item: text, or text with blocks below it, such as a nested list. */
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
  /** The term with its punctuation, e.g. `件名：`. */
  term: string;
  content: Inline[];
}

/** The text of a message on a screen. */
export interface MessageBlock {
  type: 'message';
  title: string;
  /** BCP 47 language tag of the message. */
  lang: string;
  lines: string[];
}

/** A sample mail, rendered as a picture with callouts. */
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

/** Shows a procedure of `guides`. */
export interface GuideBlock {
  type: 'guide';
  topic: GuideTopic;
}

/** Shows the table of `environments`. */
export interface EnvironmentsBlock {
  type: 'environments';
}

/** Shows the connection check, which is part of gmis-widgets, not of the publisher's content. */
export interface ConnectionBlock {
  type: 'connection';
}

/** A table within an answer. Each row has as many cells as there are columns. */
export interface TableBlock {
  type: 'table';
  /** What the table shows. */
  caption: string;
  /** The header of each column. */
  columns: Inline[][];
  /** Whether the first cell of each row is the row's header. Default: `false`. */
  rowHeaders?: boolean;
  /** The cells, row by row. */
  rows: Inline[][][];
}

export interface ImageBlock {
  type: 'image';
  /** An `https:` URL, or a relative one: relative to the document if it was loaded, else to the page. */
  src: string;
  /** Alternative text for those who do not see the picture. */
  alt: string;
  /** In CSS pixels. With both, the page reserves the space while the picture loads. */
  width?: number;
  height?: number;
  caption?: string;
}

/**
 * Content that differs by audience. Visitors who have not chosen an audience see all cases, each under the names of its
 * audiences. Visitors who have see the cases for it, or `otherwise` if there are none.
 */
export interface BranchBlock {
  type: 'branch';
  cases: BranchCase[];
  /** For all audiences that no case names. */
  otherwise?: Block[];
}

export interface BranchCase {
  /** Ids of audiences. */
  audiences: string[];
  blocks: Block[];
}

/** Marks a document as a translation, with the text that says so. */
export interface Translation {
  /** The language it was translated from. */
  from: Language;
  /** Its label, e.g. `参考訳 / Reference translation`. */
  label: string;
  /** What readers must know about its status. */
  note: string;
}
