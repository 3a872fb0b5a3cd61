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
  /** In CSS pixels; with both, the page keeps the room while the picture is on its way. */
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

export interface Category {
  id: string;
  title: string;
  /** What to show as its number. Default: the id. */
  number?: string;
  /** BCP 47 language tag, where it is not the document's. */
  lang?: string;
  /** Set by `mergeFaq`: whose category it is, where it is not the document's own publisher's. */
  local?: Local;
}

/** Whose words they are, where they are not the document's own publisher's: 「○○県による追記」. */
export interface Local {
  publisher: string;
}

export interface Entry {
  /** Stable and unique in the document; `#gmis-<id>` is its address in a page. */
  id: string;
  /** The id of a category. */
  category: string;
  question: string;
  answer: Block[];
  /** What to show as its number, e.g. `Q1-1` or `254-3`. Default: the id. */
  number?: string;
  /** Ids of the audiences that it concerns. Default: everyone. */
  audiences?: string[];
  /** The first day on which it is shown, `YYYY-MM-DD` in Japan's time zone. Default: always. */
  from?: string;
  /** The last day on which it is shown, `YYYY-MM-DD` in Japan's time zone. Default: always. */
  until?: string;
  /** Ids of questions to point to below the answer; those that are not shown at the time are left out. */
  related?: string[];
  /** How people ask for it, in the notation of `data/phrases.ja.json`: `(パスワード|PW)(を)?忘れ`. */
  phrases?: string[];
  /** How words of its question are read, as `産科|さんか`: written by `npx gmis-widgets index`. */
  readings?: string[];
  /** What it is about, for contacts that name topics. */
  topic?: string;
  /** BCP 47 language tag, where it is not the document's. */
  lang?: string;
  /** Set by `mergeFaq`: whose entry it is, where it is not the document's own publisher's. */
  local?: Local;
  /** Set by `mergeFaq`: what others have added to the answer, to be shown below it and as theirs. */
  additions?: LocalAddition[];
}

/** Blocks that a prefecture puts below an answer of the ministry's. */
export interface Addition {
  /** The id of the ministry's entry. */
  entry: string;
  blocks: Block[];
}

/** An {@link Addition} at its place, with whose it is. */
export interface LocalAddition extends Local {
  blocks: Block[];
  /** BCP 47 language tag, where it is not the document's. */
  lang?: string;
}

/** A kind of institution that answers may differ for. */
export interface Audience {
  id: string;
  /** e.g. `病院`. */
  title: string;
}

/**
 * A window that helps where an answer does not. `topics`, `entries`, `audiences` and `areas` say what and whom it is
 * for; each that is absent means any.
 */
export interface Contact {
  id: string;
  name: string;
  /** As people write it. */
  tel?: string;
  /** `https:`, `http:`, `mailto:` or `tel:`. */
  url?: string;
  /** A mail address. */
  mail?: string;
  /** The opening hours, in words. */
  hours?: string;
  /** What `topic` of an entry names. */
  topics?: string[];
  /** Ids of entries. */
  entries?: string[];
  /** Ids of audiences. */
  audiences?: string[];
  /** Names of areas, such as those of public health centres (保健所). */
  areas?: string[];
  /** BCP 47 language tag, where it is not the document's. */
  lang?: string;
}

/** How a site marks links, in the words that it uses everywhere. Absent: no mark. */
export interface LinkNotation {
  /** For links to other hosts than the page's and `ownHosts`. */
  external?: LinkMark;
  /** For links that open a window of their own. */
  newWindow?: LinkMark;
  /** Further hosts of the site, e.g. `www.pref.example.jp`. */
  ownHosts?: string[];
}

export interface LinkMark {
  /** e.g. `外部リンク`, `別ウィンドウで開きます`. */
  text: string;
  /** `icon`: the text is the name of a picture. Default: `text`. */
  style?: 'text' | 'icon';
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

/** Where the local part of a merged document comes from. */
export interface LocalSource extends Source {
  /** The day of the last revision, `YYYY-MM-DD`. */
  revised?: string;
}

export interface FaqDocument {
  /** The version of the document's shape. Default: 1, the only one so far. */
  schemaVersion?: number;
  lang: string;
  title: string;
  /** Whom it speaks to, e.g. `【病院等・薬局の皆様へ】`. */
  audience?: string;
  /** The heading over the questions, e.g. `よくあるご質問`. */
  subtitle?: string;
  /** What to know before the first question. */
  notes?: Inline[][];
  source: Source;
  /** The day of the last revision, `YYYY-MM-DD`. */
  revised?: string;
  translation?: Translation;
  /** The kinds of institution that it speaks of. Default: `standardAudiences`. */
  audiences?: Audience[];
  contacts?: Contact[];
  linkNotation?: LinkNotation;
  categories: Category[];
  entries: Entry[];
  /** What `guide` blocks refer to. */
  guides?: GuideSet;
  /** What `environments` blocks refer to. */
  environments?: EnvironmentTable;
  /** Beside the ministry's: whether its own categories and entries stand before or after. Default: `after`. */
  position?: 'before' | 'after';
  /** Beside the ministry's: ids of the ministry's entries that are not shown. */
  hide?: string[];
  /** Beside the ministry's: what to put below the ministry's answers. */
  additions?: Addition[];
  /** Set by `mergeFaq`: where the local part comes from. `source` and `revised` stay the ministry's. */
  local?: LocalSource;
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
