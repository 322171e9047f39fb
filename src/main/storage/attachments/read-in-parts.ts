import { failureOf } from '../../../shared/core/failure.ts';
import { limits } from '../../../shared/core/limits.ts';
import type { Disk } from '../durable/disk.ts';
import { type OpenFile, READ_WITHOUT_FOLLOWING } from '../durable/file-port.ts';
import { StorageError, systemCode } from '../durable/storage-error.ts';
import type { AttachWatch } from '../notebook.ts';
import { type Intake, tooMuch } from './intake.ts';

const PART = 1024 * 1024;

/**
 * Reads a plain file the person chose into an intake, telling how far it is after each part. Throws on links, folders and devices,
 * on what is too large, and when called off.
 */
export async function readInParts(disk: Disk, path: string, intake: Intake, watch: AttachWatch): Promise<void> {
  const file = await openPlain(disk, path);
  try {
    const state = await file.stat();
    if (!state.isFile()) throw notPlain();
    if (state.size > limits.attachmentBytes) throw new StorageError(failureOf('too large', tooMuch));
    const part = new Uint8Array(PART);
    for (let done = 0; ; ) {
      if (watch.signal?.aborted) throw new StorageError(failureOf('cancelled'));
      const { bytesRead } = await file.read(part, 0, PART, null);
      if (bytesRead === 0) return;
      await intake.write(part.subarray(0, bytesRead));
      done += bytesRead;
      watch.progress?.(done, Math.max(done, state.size));
    }
  } finally {
    await file.close();
  }
}

// A link, a socket, a folder, or a file that went away meanwhile.
const notPlainCodes: ReadonlySet<string> = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR', 'ENOENT', 'ENOTDIR']);

async function openPlain(disk: Disk, path: string): Promise<OpenFile> {
  try {
    return await disk.files.open(path, READ_WITHOUT_FOLLOWING);
  } catch (error) {
    throw notPlainCodes.has(systemCode(error)) ? notPlain() : error;
  }
}

function notPlain(): StorageError {
  return new StorageError(failureOf('not a file'));
}
