import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder } from './cache-folder.mjs';
import { woffToSfnt } from './woff.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** One file per weight with kana, ASCII and the kanji of JIS X 0208; the other files have signs, rare kanji and alphabets. */
const MAIN_FILE = /-japanese-\d+-normal\.woff$/;

/** The fontconfig files: with the fonts of the machine, and without. */
const ALL_FONTS = 'all-fonts.conf';
const NPM_FONTS = 'npm-fonts.conf';

/**
 * Makes sure that a browser can render Japanese. Without a Japanese font the text is empty, and every layout test passes
 * on an empty page.
 *
 * Windows and macOS have Japanese fonts. A Linux without one gets BIZ UDPGothic from the npm package
 * `@fontsource/biz-udpgothic`.
 *
 * @param {NodeJS.ProcessEnv} env - Environment for the browser. `GMIS_FONTS=npm` hides all fonts of the machine
 *   except BIZ UDPGothic, so that screenshots are the same on every Linux
 * @returns {Promise<{ FONTCONFIG_FILE?: string }>} What to add to that environment, if anything
 */
export async function provideJapaneseFont(env) {
  if (process.platform !== 'linux') return {};
  const npmFontsOnly = env.GMIS_FONTS === 'npm';
  if (!npmFontsOnly && (await hasJapaneseFont(env))) return {};
  const folder = await unpackFont();
  return { FONTCONFIG_FILE: join(folder, npmFontsOnly ? NPM_FONTS : ALL_FONTS) };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}
 */
async function hasJapaneseFont(env) {
  try {
    const { stdout } = await run('fc-list', [':lang=ja', 'family'], { env });
    return stdout.trim() !== '';
  } catch {
    // A Linux without the fontconfig tools has no fonts.
    return false;
  }
}

/**
 * The package splits each weight of the font into 125 files for unicode-range. All are used, so that ※ and ① are
 * rendered as well as 医.
 *
 * @returns {Promise<string>} A folder with `main/*.ttf`, `supplement/*.ttf` and the fontconfig files
 */
async function unpackFont() {
  const manifest = require.resolve('@fontsource/biz-udpgothic/package.json');
  const { version } = require(manifest);
  const source = join(dirname(manifest), 'files');
  const name = `biz-udpgothic-${version}`;
  return cachedFolder(name, async (folder) => {
    const systemFonts = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
    await writeFile(join(folder, ALL_FONTS), fontconfig(name, systemFonts));
    await writeFile(join(folder, NPM_FONTS), fontconfig(name, '<!-- no fonts of the machine -->'));
    await mkdir(join(folder, 'main'));
    await mkdir(join(folder, 'supplement'));
    for (const file of await readdir(source)) {
      if (!file.endsWith('.woff')) continue;
      const place = MAIN_FILE.test(file) ? 'main' : 'supplement';
      const target = join(folder, place, `${basename(file, '.woff')}.ttf`);
      await writeFile(target, woffToSfnt(await readFile(join(source, file))));
    }
  });
}

/**
 * All files of the package have the family name "BIZ UDPGothic", so a request could select any of them, perhaps the six
 * letters of extended Greek. So the small ones get another name and are only fallbacks.
 *
 * @param {string} folderName - The folder of `main`, `supplement` and this configuration
 * @param {string} systemFonts - The configuration for the fonts of the machine
 * @returns {string}
 */
const fontconfig = (folderName, systemFonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${systemFonts}
  <dir prefix="relative">main</dir>
  <dir prefix="relative">supplement</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="scan">
    <test name="file" compare="contains"><string>/${folderName}/supplement/</string></test>
    <edit name="family" mode="assign"><string>BIZ UDPGothic Supplement</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="weak"><string>BIZ UDPGothic</string></edit>
  </match>
</fontconfig>
`;
