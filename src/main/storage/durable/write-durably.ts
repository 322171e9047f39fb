import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import type { OpenFile } from './file-port.ts';
import { fingerprintOf } from './fingerprint.ts';
import { renamePatiently } from './rename-patiently.ts';
import { syncFolder } from './sync-folder.ts';

export interface WriteOptions {
  /** Permission bits of the file; those of the file it replaces, where it replaces one. */
  readonly mode?: number;
  /** Where the temporary file stands: on the same volume. By default beside the file. */
  readonly temporaryFolder?: string;
}

/**
 * Writes a whole file so that afterwards either the old or the new one stands there, whatever happens, and so that
 * resolving means: on the disk, file and folder. The folder must exist. On failure the temporary file is removed
 * (on a full disk it would hold the last free bytes) and the error thrown. Answers the new file's fingerprint.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<string> {
  const folder = dirname(path);
  const temporary = join(options.temporaryFolder ?? folder, disk.temporaryName(basename(path)));
  let fingerprint: string;
  try {
    fingerprint = await writeSynced(disk, temporary, bytes, options.mode ?? 0o600);
    await renamePatiently(disk, temporary, path);
  } catch (error) {
    await disk.files.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, folder);
  return fingerprint;
}

async function writeSynced(disk: Disk, path: string, bytes: Uint8Array, mode: number): Promise<string> {
  const file = await disk.files.open(path, 'wx', mode);
  try {
    await writeAll(file, bytes);
    await file.sync();
    const state = await file.stat();
    if (state.size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' });
    return fingerprintOf(state);
  } finally {
    await file.close();
  }
}

/** Writes every byte, in as many steps as the system takes; a step that writes nothing is a disk error. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
    if (bytesWritten <= 0) throw Object.assign(new Error('nothing written'), { code: 'EIO' });
    offset += bytesWritten;
  }
}
