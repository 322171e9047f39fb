import { join } from 'node:path';
import { type Disk, isOwnTemporaryName, isTemporaryName } from './disk.ts';

/**
 * Removes temporary files that an earlier run of the app left in a folder; only for one who holds the notebook's lock.
 * Answers the other names in it; none where the folder cannot be read.
 */
export async function removeLeftovers(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.files.readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => isTemporaryName(name) && !isOwnTemporaryName(name));
  // One that cannot be removed does no harm.
  for (const name of leftovers) await disk.files.unlink(join(folder, name)).catch(() => undefined);
  return names.filter((name) => !isTemporaryName(name));
}
