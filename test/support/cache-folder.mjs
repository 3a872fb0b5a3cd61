import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own root, wherever the tests are started from. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Everything the launcher unpacks lives here, so `rm -r node_modules` takes it away too. */
const cacheRoot = join(projectRoot, 'node_modules', '.cache', 'gmis-widgets');

/**
 * A folder that is filled once and then kept.
 *
 * It is filled under a name of the caller's own and renamed when complete: two processes may do this at the same time,
 * and neither ever sees a half-written folder or starts a program that the other still has open for writing (ETXTBSY).
 *
 * @param {string} name - Name below the cache, with the version of what it holds
 * @param {(folder: string) => Promise<void>} fill - Writes the content into an existing, empty folder
 * @returns {Promise<string>} The absolute path of the filled folder
 */
export async function cachedFolder(name, fill) {
  const folder = join(cacheRoot, name);
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
 * @param {string} path
 * @returns {Promise<boolean>}
 */
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
