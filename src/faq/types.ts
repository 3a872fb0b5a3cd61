/**
 * The document: what every record of `data/` is made of. Text is structured data, never an HTML string, so that
 * nothing an author writes can become markup.
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
}

/** A link to another question of the same document, such as 「No.3参照」. */
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
  | ConnectionBlock;

export interface ParagraphBlock {
  type: 'paragraph';
  content: Inline[];
}

/** A remark set apart: the source's own (※ …), or the editor's. */
export interface NoteBlock {
  type: 'note';
  content: Inline[];
  origin?: Origin;
}

/** A part of an answer with a heading of its own: an audience (①②), a cause (①②③), a case (■). */
export interface SectionBlock {
  type: 'section';
  title: string;
  blocks: Block[];
}

export interface ListBlock {
  type: 'list';
  ordered?: boolean;
  items: Inline[][];
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

export interface Category {
  id: string;
  title: string;
}

export interface Entry {
  /** Stable and unique in the document; `#gmis-<id>` is its address in a page. */
  id: string;
  /** The id of a category. */
  category: string;
  question: string;
  answer: Block[];
}

/** Where a document comes from. */
export interface Source {
  /** Who is responsible for the words, e.g. `厚生労働省`. */
  publisher: string;
  title: string;
  /** Where the document can be read. Absent: not known. */
  url?: string;
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

export interface FaqDocument {
  lang: string;
  title: string;
  /** Whom it speaks to, e.g. `【病院等・薬局の皆様へ】`. */
  audience?: string;
  /** The heading over the questions, e.g. `よくあるご質問`. */
  subtitle?: string;
  /** What to know before the first question. */
  notes?: Inline[][];
  source: Source;
  translation?: Translation;
  categories: Category[];
  entries: Entry[];
  /** What `guide` blocks refer to. */
  guides?: GuideSet;
  /** What `environments` blocks refer to. */
  environments?: EnvironmentTable;
}

export type GuideTopic = 'cache' | 'popup';
export type GuideBrowser = 'edge' | 'chrome' | 'firefox' | 'safari';

/** The procedures of one language. */
export interface GuideSet {
  lang: string;
  translation?: Translation;
  guides: Guide[];
}

/** What to click for one purpose, browser by browser. */
export interface Guide {
  topic: GuideTopic;
  /** The heading that the source gives the procedure, where it gives one. */
  title?: string;
  intro?: Inline[];
  /** The site that the visitor has to enter, where the procedure asks for one. */
  site?: GuideSite;
  browsers: BrowserGuide[];
  notes?: NoteBlock[];
}

export interface GuideSite {
  /** The source's words before the address. */
  label: string;
  url: string;
}

export interface BrowserGuide {
  browser: GuideBrowser;
  /** The heading that the source gives the browser, e.g. `<Microsoft Edge>`. */
  title: string;
  /** One step each; joined they are the source's sentence. */
  steps: Inline[][];
  /** The same under the names of today. Absent: nobody has written it down yet. */
  current?: CurrentProcedure;
}

/** What to click in a browser of today, beside the source's own steps. */
export interface CurrentProcedure {
  origin: Origin;
  steps: Inline[][];
  /** The address of the browser's page of settings, to copy: a page cannot link to it. */
  settingsAddress?: string;
  /** The address of the site to enter in the settings, to copy. */
  siteAddress?: string;
  /** When and where every menu word was seen. Absent: not checked (未確認). */
  checked?: GuideCheck;
}

/** How the menu words of a procedure were checked. */
export interface GuideCheck {
  /** `YYYY-MM-DD` */
  date: string;
  /** The program that was looked at, e.g. `Chromium`, which Chrome is built on. */
  product: string;
  version: string;
  /** `opened`: seen in the real program by `npm run check:guides`. `documented`: told by the maker at `url`. */
  how: 'opened' | 'documented';
  /** Where the maker tells it; with `documented`. */
  url?: string;
}

/** The table of supported environments of one language. */
export interface EnvironmentTable {
  lang: string;
  translation?: Translation;
  title: string;
  columns: { platform: string; browser: string };
  platforms: EnvironmentPlatform[];
  notes: NoteBlock[];
}

export interface EnvironmentPlatform {
  platform: 'macos' | 'windows';
  /** The platform's name as the document writes it. */
  name: string;
  browsers: EnvironmentBrowser[];
}

export interface EnvironmentBrowser {
  browser: GuideBrowser;
  /** The cell as the document writes it, e.g. `GOOGLE CHROME(最新バージョン)`. */
  text: string;
  /** What the cell demands: the newest version, or one version of the platform. */
  requires: 'latest' | 'windows-10';
}
