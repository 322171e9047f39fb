import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { failureOf } from '../../../shared/core/failure.ts';
import { type Sha256, sha256Schema } from '../../../shared/core/ids.ts';
import { limits } from '../../../shared/core/limits.ts';
import type { Disk } from '../durable/disk.ts';
import { StorageError } from '../durable/storage-error.ts';
import { writeAll } from '../durable/write-durably.ts';
import { HEAD_BYTES } from './identify.ts';

/** A file on its way in, whole on the disk under a temporary name. */
export interface TakenIn {
  readonly attachment: Sha256;
  /** Its first bytes, as many as `identify` looks at. */
  readonly head: Uint8Array;
  readonly byteLength: number;
  readonly temporary: string;
}

/** Takes a file in piece by piece. Its calls are made one after the other. */
export interface Intake {
  /** Throws when the file grows too large or the disk refuses; the caller then drops it. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when every byte is on the disk under the temporary name. */
  finish(): Promise<TakenIn>;
  /** Removes what has been written. Never throws. */
  drop(): Promise<void>;
}

/** Begins a temporary file in `folder`, on the same volume as where the file is to stand. */
export async function beginIntake(disk: Disk, folder: string): Promise<Intake> {
  const temporary = join(folder, disk.temporaryName('incoming'));
  const file = await disk.files.open(temporary, 'wx', 0o444);
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let byteLength = 0;
  let open = true;

  async function close(): Promise<void> {
    if (!open) return;
    open = false;
    await file.close();
  }

  return {
    async write(bytes) {
      if (byteLength + bytes.length > limits.attachmentBytes) throw new StorageError(failureOf('too large', tooMuch));
      if (byteLength < HEAD_BYTES) head.push(bytes.slice(0, HEAD_BYTES - byteLength));
      hash.update(bytes);
      byteLength += bytes.length;
      await writeAll(file, bytes);
    },
    async finish() {
      await file.sync();
      const state = await file.stat();
      if (state.size !== byteLength) throw Object.assign(new Error('short write'), { code: 'EIO' });
      await close();
      return { attachment: sha256Schema.parse(hash.digest('hex')), head: Buffer.concat(head), byteLength, temporary };
    },
    async drop() {
      await close().catch(() => undefined);
      await disk.files.unlink(temporary).catch(() => undefined);
    },
  };
}

export const tooMuch = `the most is ${limits.attachmentBytes / 1024 / 1024} MB`;
