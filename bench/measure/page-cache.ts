import { spawnSync } from 'node:child_process';

// Drops only our own files: the caches of everything else on the computer stay as they are.
const program = `
import os, sys
def drop(path):
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(file)
for given in sys.argv[1:]:
    if os.path.isfile(given):
        drop(given)
    for folder, _, names in os.walk(given):
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                drop(path)
`;

/** Makes the next read of these files and folders come from the disk. False where that is not possible (no python3). */
export function evict(...paths: readonly string[]): boolean {
  return spawnSync('python3', ['-c', program, ...paths]).status === 0;
}
