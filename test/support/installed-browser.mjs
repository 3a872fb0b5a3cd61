import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Commands on PATH, in order of preference. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const LINUX_PATHS = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Looks for Chrome, Chromium or Edge on this machine.
 *
 * @param {NodeJS.ProcessEnv} env - Has PATH and the folders of programs
 * @param {NodeJS.Platform} [platform] - Default: this machine's
 * @returns {Promise<string | undefined>} Path of the program
 */
export async function findInstalledBrowser(env, platform = process.platform) {
  for (const path of candidatePaths(env, platform)) {
    if (await runs(path, env, platform)) return path;
  }
  return undefined;
}

/**
 * Every path that such a browser may have, in order of preference.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function candidatePaths(env, platform) {
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((home) => home !== undefined);
    return WINDOWS_PATHS.flatMap((path) => homes.map((home) => `${home}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    const apps = MAC_APPS.flatMap((app) => homes.map((home) => `${home}/${app}.app/Contents/MacOS/${app}`));
    return [...apps, ...onPath];
  }
  return [...onPath, ...LINUX_PATHS];
}

/**
 * On Ubuntu `chromium-browser` may only print a hint to install a snap, so on Linux the program has to run.
 * On Windows `--version` would open a window.
 *
 * @param {string} path
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {Promise<boolean>}
 */
async function runs(path, env, platform) {
  try {
    await access(path, constants.X_OK);
    if (platform === 'linux') await run(path, ['--version'], { env, timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
