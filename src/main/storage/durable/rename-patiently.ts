import type { Disk } from './disk.ts';
import { systemCode } from './storage-error.ts';

const PATIENCE_MS = 10_000;
const LONGEST_WAIT_MS = 500;

/** Renames; where another program (virus scanner, sync client, indexer) holds the file, tries again for about 10 s. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  let waited = 0;
  for (let pause = 10; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    try {
      return await disk.files.rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error)) || waited >= PATIENCE_MS) throw error;
    }
    await disk.sleep(pause);
    waited += pause;
  }
}
