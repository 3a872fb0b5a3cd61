import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findInstalledBrowser } from './installed-browser.mjs';
import { provideJapaneseFont } from './japanese-font.mjs';
import { provideNpmBrowser } from './npm-browser.mjs';

/**
 * A browser that is ready to start, as launch options of puppeteer.
 *
 * @typedef {object} FoundBrowser
 * @property {string} executablePath - The program
 * @property {string[]} args - Flags to start it with
 * @property {Record<string, string | undefined>} env - Its complete environment, not only additions
 * @property {true | 'shell'} headless - `'shell'` for the npm-shipped one, which has no other mode
 * @property {'CHROME_PATH' | 'installed' | 'npm'} source - Where it was found
 */

/** Tests have to pass without a network, and CI has no GPU. */
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/**
 * Finds a Chromium for the tests and makes sure that it can render Japanese.
 *
 * In this order: the program named by `CHROME_PATH`; an installed Chrome, Chromium or Edge; the one that ships inside
 * the npm package `@sparticuz/chromium`. What has to be unpacked goes to `node_modules/.cache/gmis-widgets/`.
 *
 * Environment variables:
 * - `CHROME_PATH`: path of the browser to use.
 * - `GMIS_BROWSER=npm`: use the npm-shipped browser even if others are installed.
 * - `GMIS_FONTS=npm`: use only BIZ UDPGothic from npm, not the fonts of the machine (Linux).
 * - `CI`: set by every CI service; runs the browser without its sandbox.
 *
 * @param {NodeJS.ProcessEnv} [env] - Default: this process's environment
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} If `CHROME_PATH` is not a file, `GMIS_BROWSER` is unknown, or no browser runs here
 */
export async function findBrowser(env = process.env) {
  const found = await locate(env);
  const fonts = await provideJapaneseFont(env);
  return {
    executablePath: found.executablePath,
    args: [...QUIET_FLAGS, ...(sandboxIsOutside(env) ? ['--no-sandbox'] : [])],
    env: { ...env, ...found.env, ...fonts },
    headless: found.source === 'npm' ? 'shell' : true,
    source: found.source,
  };
}

/**
 * Starts the browser of {@link findBrowser} under puppeteer.
 *
 * @param {import('puppeteer-core').LaunchOptions} [options] - As for puppeteer; `args` and `env` are added to those found
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchBrowser(options = {}) {
  const { executablePath, args, env, headless } = await findBrowser();
  return launch({
    executablePath,
    headless,
    ...options,
    args: [...args, ...(options.args ?? [])],
    env: { ...env, ...options.env },
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Pick<FoundBrowser, 'executablePath' | 'source' | 'env'>>}
 */
async function locate(env) {
  const wanted = env.GMIS_BROWSER ?? '';
  if (wanted !== '' && wanted !== 'npm') throw new Error(`GMIS_BROWSER is "${wanted}"; the only value known is "npm"`);
  if (wanted !== 'npm') {
    if (env.CHROME_PATH) {
      if (!existsSync(env.CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
      return { executablePath: env.CHROME_PATH, source: 'CHROME_PATH', env: {} };
    }
    const installed = await findInstalledBrowser(env);
    if (installed !== undefined) return { executablePath: installed, source: 'installed', env: {} };
  }
  return { ...(await provideNpmBrowser(env)), source: 'npm' };
}

/**
 * Chromium cannot start its sandbox as root, and usually not in a container, where the container is the sandbox.
 * Everywhere else it keeps its sandbox.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
function sandboxIsOutside(env) {
  const inContainer = existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  return process.getuid?.() === 0 || Boolean(env.CI) || inContainer;
}
