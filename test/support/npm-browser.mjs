import { execFile } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder } from './cache-folder.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

/**
 * Unpacks the headless Chromium in the npm package `@sparticuz/chromium`, for machines that can only reach a package
 * registry. It is built for Linux on x64.
 *
 * @param {NodeJS.ProcessEnv} env - Environment for the browser
 * @returns {Promise<{ executablePath: string, env: { LD_LIBRARY_PATH?: string } }>} The program, and what to
 *   add to its environment
 * @throws {Error} On another system, or if libraries are missing that are not in the package
 */
export async function provideNpmBrowser(env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chrome, Chromium or Edge found, and the browser shipped in npm does not run on ${process.platform} ` +
        `${process.arch}. Install one, or name it in CHROME_PATH.`,
    );
  }
  const folder = await unpackBrowser();
  const executablePath = join(folder, 'chromium');
  if ((await startFault(executablePath, env)) === undefined) return { executablePath, env: {} };

  // Minimal systems lack nss, nspr and expat, which the package has.
  const shippedLibraries = join(folder, 'al2023', 'lib');
  const libraryPath = [env.LD_LIBRARY_PATH, shippedLibraries].filter(Boolean).join(delimiter);
  const startError = await startFault(executablePath, { ...env, LD_LIBRARY_PATH: libraryPath });
  if (startError !== undefined) throw new Error(`The browser shipped in npm does not start: ${startError}`);
  return { executablePath, env: { LD_LIBRARY_PATH: libraryPath } };
}

/**
 * The package always unpacks to the system's temporary folder, and unpacks its libraries only on AWS Lambda. So it runs
 * in a separate process whose environment sets both.
 *
 * @returns {Promise<string>} The folder with `chromium` and `al2023/lib`
 */
async function unpackBrowser() {
  const { version } = JSON.parse(await readFile(manifestPath(), 'utf8'));
  return cachedFolder(`chromium-${version}`, async (folder) => {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: dirname(manifestPath()),
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    // The files are only readable for their owner, but tests may run as another user than `npm ci`.
    await chmod(join(folder, 'chromium'), 0o755);
  });
}

/** @returns {string} */
function manifestPath() {
  // The package does not export its package.json, so go up from its entry (build/cjs/index.cjs).
  return join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json');
}

/**
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} Why the program does not start; nothing if it does
 */
async function startFault(executablePath, env) {
  try {
    await run(executablePath, ['--version'], { env, timeout: 30_000 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
