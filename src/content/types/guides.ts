import type { GuideTopic, Inline, NoteBlock, Origin, Translation } from './blocks.js';

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
