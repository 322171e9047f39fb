import type { Disk } from './disk.ts';
import { READ_WITHOUT_FOLLOWING } from './file-port.ts';
import { fingerprintOf } from './fingerprint.ts';

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
  readonly mode: number;
}

/** What stands at a path: its bytes, nothing, something that is no plain file, or more than was allowed. */
export type FileReading =
  | ({ readonly is: 'file' } & FileBytes)
  | { readonly is: 'missing' }
  | { readonly is: 'not a file' }
  | { readonly is: 'too large' };

/**
 * Reads a file whole. Links are not followed, folders, pipes and devices not read: none of them makes this wait.
 * Throws only on a disk error; a missing file is an answer.
 */
export async function readRegularFile(disk: Disk, path: string, longest: number): Promise<FileReading> {
  try {
    const file = await disk.files.open(path, READ_WITHOUT_FOLLOWING);
    try {
      const state = await file.stat();
      if (!state.isFile()) return { is: 'not a file' };
      if (state.size > longest) return { is: 'too large' };
      const bytes = await file.readFile();
      return { is: 'file', bytes, fingerprint: fingerprintOf(state), mode: state.mode & 0o777 };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { is: 'missing' };
    // ELOOP: a link. ENXIO: a socket or a pipe nobody writes to. EISDIR: a folder, on systems that say so at once.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO' || code === 'EISDIR') return { is: 'not a file' };
    throw error;
  }
}
