import type { Disk } from './disk.ts';
import { systemCode } from './storage-error.ts';

// Windows cannot open a folder for syncing; some network and user-space file systems cannot sync one.
const unsupported =
  process.platform === 'win32' ? ['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'] : ['EINVAL', 'ENOTSUP'];

/** Puts a folder's entries on the disk: after a rename or a new entry, only this makes it outlive a power cut. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!unsupported.includes(systemCode(error))) throw error;
  }
}
