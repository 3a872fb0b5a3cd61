import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder } from './cache-folder.mjs';
import { woffToSfnt } from './woff.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Kana, ASCII and the kanji of JIS X 0208 in one file a weight; the other files hold signs, rare kanji and alphabets. */
const MAIN_FILE = /-japanese-\d+-normal\.woff$/;

/**
 * Sees to it that a browser can draw Japanese. Without a Japanese font its text has no size and no ink, and every test
 * of layout passes on an empty page.
 *
 * Windows and macOS bring Japanese fonts. A Linux without one gets BIZ UDPGothic out of the npm package
 * `@fontsource/biz-udpgothic`.
 *
 * @param {NodeJS.ProcessEnv} env - Of the browser to be. `GMIS_FONTS=npm` hides all fonts of the machine and leaves
 *   only BIZ UDPGothic, which makes pictures alike on every Linux
 * @returns {Promise<{ FONTCONFIG_FILE?: string }>} What has to be added to that environment; empty where nothing has
 */
export async function provideJapaneseFont(env) {
  if (process.platform !== 'linux') return {};
  const npmFontsOnly = env.GMIS_FONTS === 'npm';
  if (!npmFontsOnly && (await hasJapaneseFont(env))) return {};
  const folder = await unpackFont();
  return { FONTCONFIG_FILE: await writeFontconfig(folder, npmFontsOnly) };
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
    // A Linux without fontconfig's tools is a bare one.
    return false;
  }
}

/**
 * The package splits the font into a hundred and twenty-five files for unicode-range, each weight. All are taken, so
 * that ※ and ① are drawn as well as 医.
 *
 * @returns {Promise<string>} A folder with `main/*.ttf` and `supplement/*.ttf`
 */
async function unpackFont() {
  const manifest = require.resolve('@fontsource/biz-udpgothic/package.json');
  const { version } = require(manifest);
  const source = join(dirname(manifest), 'files');
  return cachedFolder(`biz-udpgothic-${version}`, async (folder) => {
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
 * Written anew whenever the folder has moved: fontconfig wants absolute paths.
 *
 * @param {string} folder - From {@link unpackFont}
 * @param {boolean} npmFontsOnly - Leaves the machine's own fonts out
 * @returns {Promise<string>} Path of the configuration
 */
async function writeFontconfig(folder, npmFontsOnly) {
  const path = join(folder, npmFontsOnly ? 'npm-fonts.conf' : 'all-fonts.conf');
  const content = fontconfig(folder, npmFontsOnly);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present !== content) {
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, content);
    await rename(draft, path);
  }
  return path;
}

/**
 * All files of the package call themselves "BIZ UDPGothic", and whoever asks for that family would get any one of them,
 * perhaps the six letters of extended Greek. So the small ones go by another name and serve as fallback only.
 *
 * @param {string} folder
 * @param {boolean} npmFontsOnly
 * @returns {string}
 */
function fontconfig(folder, npmFontsOnly) {
  const path = xmlText(folder);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${npmFontsOnly ? '' : '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n'}  <dir>${path}/main</dir>
  <dir>${path}/supplement</dir>
  <cachedir>${path}/fontconfig-cache</cachedir>
  <match target="scan">
    <test name="file" compare="contains"><string>${path}/supplement/</string></test>
    <edit name="family" mode="assign"><string>BIZ UDPGothic Supplement</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="weak"><string>BIZ UDPGothic</string></edit>
  </match>
</fontconfig>
`;
}

/**
 * @param {string} text
 * @returns {string}
 */
const xmlText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
