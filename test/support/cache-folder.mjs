import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the package. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** In `node_modules`, so that `rm -r node_modules` deletes it, too. */
const projectCache = join(projectRoot, 'node_modules', '.cache', 'gmis-widgets');

/** For users who cannot write to `node_modules`, as in a container that was built as root. */
const userCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gmis-widgets');

/**
 * Returns a folder that is filled once and then kept.
 *
 * @param {string} name - Name in the cache, with the version of the content
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
 * Fills the folder under a temporary name and renames it when complete. So two processes can do this at the same time,
 * and neither sees an incomplete folder or starts a program that the other is still writing (ETXTBSY).
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
    // Another process was faster; use its folder.
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

/**
 * @param {unknown} error
 * @returns {boolean} Whether this user cannot write here
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
