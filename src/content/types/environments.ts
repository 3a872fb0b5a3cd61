import type { NoteBlock, Translation } from './blocks.js';
import type { GuideBrowser } from './guides.js';

/** The table of supported environments in one language. */
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
  /** What the cell requires: the latest version of the browser, or one version of the platform. */
  requires: 'latest' | 'windows-10';
}
