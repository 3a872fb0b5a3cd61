/**
 * Opens the settings of the real Chromium and Firefox in Japanese and English, and looks for every menu name in the
 * guide's current steps. If all are found, writes the check to data/guide-evidence.json and its date to the guides. If
 * one is missing, writes nothing and fails.
 *
 * Needs Debian's chromium, chromium-l10n, firefox-esr and firefox-esr-l10n-ja, or CHROMIUM_PATH and FIREFOX_PATH.
 */
import {
  currentProcedures,
  languages,
  menuWords,
  missingWords,
  readGuides,
  writeEvidence,
  writeGuides,
} from './guide-files.js';
import type { CurrentProcedure, GuideTopic, Language } from '../../../src/content/types/faq.js';
import type { GuideEvidence } from './guide-files.js';
import { chromium, firefox } from './open-settings.js';
import type { SettingsReader } from './open-settings.js';

/** In milliseconds; the longer one for a busy machine. */
const settlingTimes = [2500, 15_000];

/** Reads the settings, and again more slowly if a menu name is missing. */
async function look(
  reader: SettingsReader,
  language: Language,
  topic: GuideTopic,
  current: CurrentProcedure,
): Promise<{ version: string; lacking: string[] }> {
  let version = '';
  let lacking: string[] = [];
  for (const settling of settlingTimes) {
    const read = await reader.read(language, topic, current.siteAddress, settling);
    version = read.version;
    lacking = missingWords(current, read.words);
    if (lacking.length === 0) break;
  }
  return { version, lacking };
}

async function main(): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const evidence: GuideEvidence[] = [];
  const missing: string[] = [];
  const sets = languages.map(readGuides);
  for (const [index, set] of sets.entries()) {
    const language = languages[index];
    for (const { topic, browser, current } of currentProcedures(set)) {
      const reader = [chromium, firefox].find((candidate) => candidate.browser === browser);
      if (!reader) continue;
      const words = menuWords(current);
      const { version, lacking } = await look(reader, language, topic, current);
      for (const word of lacking) missing.push(`${reader.product} ${version}, ${topic}, ${language}: no 「${word}」`);
      evidence.push({ language, topic, browser, product: reader.product, version, date, words });
      current.checked = { date, product: reader.product, version, how: 'opened' };
      console.log(
        `${reader.product} ${version}, ${topic}, ${language}: ${words.length - lacking.length} of ${words.length} menu names`,
      );
    }
  }
  if (missing.length > 0) {
    console.error(missing.join('\n'));
    process.exitCode = 1;
    return;
  }
  await writeEvidence(evidence);
  for (const set of sets) await writeGuides(set);
}

void main();
