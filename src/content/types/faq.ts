import type { Block, Inline, Translation } from './blocks.js';
import type { EnvironmentTable } from './environments.js';
import type { GuideSet } from './guides.js';

export type * from './blocks.js';
export type * from './environments.js';
export type * from './guides.js';

export interface Category {
  id: string;
  title: string;
  /** What to show as its number. Default: the id. */
  number?: string;
  /** BCP 47 language tag, where it is not the document's. */
  lang?: string;
  /** Set by `mergeFaq`: whose category it is, where it is not the document's own publisher's. */
  custom?: Custom;
}

/** Whose words they are, where they are not the document's own publisher's: 「○○県による追記」. */
export interface Custom {
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
  custom?: Custom;
  /** Set by `mergeFaq`: what others have added to the answer, to be shown below it and as theirs. */
  additions?: CustomAddition[];
}

/** Blocks that a prefecture puts below an answer of the ministry's. */
export interface Addition {
  /** The id of the ministry's entry. */
  entry: string;
  blocks: Block[];
}

/** An {@link Addition} at its place, with whose it is. */
export interface CustomAddition extends Custom {
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

/** Where the custom part of a merged document comes from. */
export interface CustomSource extends Source {
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
  /** Set by `mergeFaq`: where the custom part comes from. `source` and `revised` stay the ministry's. */
  custom?: CustomSource;
}
