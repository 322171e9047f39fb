import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface CopyOpener {
  /** Opens a copy of some bytes under a safe name in the application the system has for it; false when it would not. */
  open(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Removes the copies of earlier runs; one that is still held open elsewhere stays until the next start. */
  removeOld(): Promise<void>;
}

/**
 * Hands copies of attachments to the system. The attachment itself is never given away: another program could change it.
 * The copy is for reading only, so that nobody writes into it and believes it kept.
 */
export function createCopyOpener(folder: string, openPath: (path: string) => Promise<string>): CopyOpener {
  return {
    async open(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const place = await mkdtemp(join(folder, 'copy-'));
      const path = join(place, name);
      await writeFile(path, bytes, { flag: 'wx', mode: 0o400 });
      return (await openPath(path)) === '';
    },
    removeOld: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  };
}
