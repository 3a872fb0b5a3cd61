import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own root, wherever the tests are started from. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Beside the packages that it comes from, so that `rm -r node_modules` takes it away too. */
const projectCache = join(projectRoot, 'node_modules', '.cache', 'gmis-widgets');

/** For those who may read `node_modules` but not write there, as in a container that was built as root. */
const userCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gmis-widgets');

/**
 * A folder that is filled once and then kept.
 *
 * @param {string} name - Name below the cache, with the version of what it holds
 * @param {(folder: string) => Promise<void>} fill - Writes the content into an existing, empty folder
 * @returns {Promise<string>} The absolute path of the filled folder
 */
export async function cachedFolder(name, fill) {
  try {
    return await filledFolder(join(projectCache, name), fill);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return filledFolder(join(userCache, name), fill);
  }
}

/**
 * The folder is filled under a name of the caller's own and renamed when complete: two processes may do this at the
 * same time, and neither ever sees a half-written folder or starts a program that the other still has open for writing
 * (ETXTBSY).
 *
 * @param {string} folder
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} The same folder
 */
async function filledFolder(folder, fill) {
  if (await exists(folder)) return folder;
  const draft = `${folder}.${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    await fill(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have been faster: its folder is as good as ours.
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

/**
 * @param {unknown} error
 * @returns {boolean} Whether the system does not let this user write here
 */
function isRefusal(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
}

/**
 * @param {string} path
 * @returns {Promise<boolean>}
 */
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
