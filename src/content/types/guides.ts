import type { GuideTopic, Inline, NoteBlock, Origin, Translation } from './blocks.js';

export type GuideBrowser = 'edge' | 'chrome' | 'firefox' | 'safari';

/** The procedures in one language. */
export interface GuideSet {
  lang: string;
  translation?: Translation;
  guides: Guide[];
}

/** What to click for one purpose, browser by browser. */
export interface Guide {
  topic: GuideTopic;
  /** The heading of the procedure in the source, if it has one. */
  title?: string;
  intro?: Inline[];
  /** The site that the visitor has to enter, if the procedure asks for one. */
  site?: GuideSite;
  browsers: BrowserGuide[];
  notes?: NoteBlock[];
}

export interface GuideSite {
  /** The text before the URL in the source. */
  label: string;
  url: string;
}

export interface BrowserGuide {
  browser: GuideBrowser;
  /** The heading of the browser in the source, e.g. `<Microsoft Edge>`. */
  title: string;
  /** The steps. Joined, they are the sentence of the source. */
  steps: Inline[][];
  /** The current steps. Absent: not written down yet. */
  current?: CurrentProcedure;
}

/** Steps with current menu names, shown next to the source's steps. */
export interface CurrentProcedure {
  origin: Origin;
  steps: Inline[][];
  /** URL of the browser's settings page, to copy: a page cannot link to it. */
  settingsAddress?: string;
  /** URL of the site to enter in the settings, to copy. */
  siteAddress?: string;
  /** When and where every menu name was checked. Absent: not checked (未確認). */
  checked?: GuideCheck;
}

/** How the menu names of a procedure were checked. */
export interface GuideCheck {
  /** `YYYY-MM-DD` */
  date: string;
  /** The program that was checked, e.g. `Chromium`, which Chrome is built on. */
  product: string;
  version: string;
  /** `opened`: seen in the real program by `npm run check:guides`. `documented`: described by the vendor at `url`. */
  how: 'opened' | 'documented';
  /** The vendor's documentation; with `documented`. */
  url?: string;
}
