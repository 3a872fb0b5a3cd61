import type { Block, Inline, Translation } from './blocks.js';
import type { EnvironmentTable } from './environments.js';
import type { GuideSet } from './guides.js';

export type * from './blocks.js';
export type * from './environments.js';
export type * from './guides.js';

export interface Category {
  id: string;
  title: string;
  /** The number to display. Default: the id. */
  number?: string;
  /** BCP 47 language tag, if it differs from the document's. */
  lang?: string;
  /** Set by `mergeFaq` for a custom category: its publisher. */
  custom?: Custom;
}

/** The publisher of custom content in a merged document: 「○○県による追記」. */
export interface Custom {
  publisher: string;
}

export interface Entry {
  /** Stable and unique in the document. `#gmis-<id>` links to the entry in a page. */
  id: string;
  /** The id of a category. */
  category: string;
  question: string;
  answer: Block[];
  /** The number to display, e.g. `Q1-1` or `254-3`. Default: the id. */
  number?: string;
  /** Ids of the audiences that it is for. Default: all. */
  audiences?: string[];
  /** The first day on which it is shown, `YYYY-MM-DD` in Japan's time zone. Default: no limit. */
  from?: string;
  /** The last day on which it is shown, `YYYY-MM-DD` in Japan's time zone. Default: no limit. */
  until?: string;
  /** Ids of entries to link to below the answer. Those that are not shown at the time are left out. */
  related?: string[];
  /** How people ask the question, in the notation of `data/phrases.ja.json`: `(パスワード|PW)(を)?忘れ`. */
  phrases?: string[];
  /** How words of its question are read aloud, as `産科|さんか`; written by `npx gmis-widgets index`. */
  readings?: string[];
  /** Its topic, matched with the `topics` of contacts. */
  topic?: string;
  /** BCP 47 language tag, if it differs from the document's. */
  lang?: string;
  /** Set by `mergeFaq` for a custom entry: its publisher. */
  custom?: Custom;
  /** Set by `mergeFaq`: custom additions, shown below the answer with their publisher. */
  additions?: CustomAddition[];
}

/** Blocks that a custom document adds below one of the ministry's answers. */
export interface Addition {
  /** The id of the ministry's entry. */
  entry: string;
  blocks: Block[];
}

/** An {@link Addition} in a merged document, with its publisher. */
export interface CustomAddition extends Custom {
  blocks: Block[];
  /** BCP 47 language tag, if it differs from the document's. */
  lang?: string;
}

/** A type of institution for which answers may differ. */
export interface Audience {
  id: string;
  /** e.g. `病院`. */
  title: string;
}

/**
 * A contact for when an answer does not help. `topics`, `entries`, `audiences` and `areas` say what and whom it is for;
 * each absent one means any.
 */
export interface Contact {
  id: string;
  name: string;
  /** Telephone number as people write it. */
  tel?: string;
  /** `https:`, `http:`, `mailto:` or `tel:`. */
  url?: string;
  /** An email address. */
  mail?: string;
  /** Opening hours as text. */
  hours?: string;
  /** Topics, as in `topic` of an entry. */
  topics?: string[];
  /** Ids of entries. */
  entries?: string[];
  /** Ids of audiences. */
  audiences?: string[];
  /** Names of areas, such as those of public health centres (保健所). */
  areas?: string[];
  /** BCP 47 language tag, if it differs from the document's. */
  lang?: string;
}

/** How a site marks links, in the words that it uses elsewhere. Absent: no mark. */
export interface LinkNotation {
  /** For links to hosts other than the page's and `ownHosts`. */
  external?: LinkMark;
  /** For links that open a new window. */
  newWindow?: LinkMark;
  /** Further hosts of the site, e.g. `www.pref.example.jp`. */
  ownHosts?: string[];
}

export interface LinkMark {
  /** e.g. `外部リンク`, `別ウィンドウで開きます`. */
  text: string;
  /** `icon`: an icon with the text as its accessible name. Default: `text`. */
  style?: 'text' | 'icon';
}

/** Where a document comes from. */
export interface Source {
  /** Who is responsible for the content, e.g. `厚生労働省`. */
  publisher: string;
  title: string;
  /** Where the document can be read. Absent: unknown. */
  url?: string;
}

/** The source of the custom part of a merged document. */
export interface CustomSource extends Source {
  /** Date of the last revision, `YYYY-MM-DD`. */
  revised?: string;
}

/** A document of questions and answers. */
export interface FaqDocument {
  /** Version of the format. Default: 1, the only one so far. */
  schemaVersion?: number;
  lang: string;
  title: string;
  /** Whom it addresses, e.g. `【病院等・薬局の皆様へ】`. */
  audience?: string;
  /** The heading above the questions, e.g. `よくあるご質問`. */
  subtitle?: string;
  /** Notes shown before the first question. */
  notes?: Inline[][];
  source: Source;
  /** Date of the last revision, `YYYY-MM-DD`. */
  revised?: string;
  translation?: Translation;
  /** The audiences that it distinguishes. Default: `standardAudiences`. */
  audiences?: Audience[];
  contacts?: Contact[];
  linkNotation?: LinkNotation;
  categories: Category[];
  entries: Entry[];
  /** What `guide` blocks refer to. */
  guides?: GuideSet;
  /** What `environments` blocks refer to. */
  environments?: EnvironmentTable;
  /** In a custom document: whether its categories and entries come before or after the ministry's. Default: `after`. */
  position?: 'before' | 'after';
  /** In a custom document: ids of the ministry's entries to hide. */
  hide?: string[];
  /** In a custom document: what to add below the ministry's answers. */
  additions?: Addition[];
  /** Set by `mergeFaq`: the source of the custom part. `source` and `revised` stay the ministry's. */
  custom?: CustomSource;
}
