import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { failureOf } from '../../../shared/core/failure.ts';
import { caseFileCodec } from '../cases/case-codec.ts';
import type { Disk } from '../durable/disk.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { StorageError, systemCode } from '../durable/storage-error.ts';

const HASH = /[0-9a-f]{64}/gi;

/**
 * Every hash that stands anywhere in these folders, in files of any name: cases that cannot be read, copies made by
 * synchronising programs and versions of newer formats name attachments too. Throws where a file cannot be looked
 * into: what is not named may then be, and must not be called unused.
 */
export async function namedAttachments(
  disk: Disk,
  folders: readonly string[],
  skip: string,
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  const waiting = [...folders];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folder === skip) continue;
    for (const name of await namesIn(disk, folder)) {
      const path = join(folder, name);
      const state = await disk.files.lstat(path);
      if (state.isDirectory()) waiting.push(path);
      else if (state.isFile()) for (const hash of await hashesIn(disk, path)) named.add(hash);
    }
    await nextTurn();
  }
  return named;
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.files.readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function hashesIn(disk: Disk, path: string): Promise<readonly string[]> {
  const found = await readRegularFile(disk, path, caseFileCodec.longest);
  // One that has just gone, as a temporary file does, names nothing any more.
  if (found.is === 'missing') return [];
  if (found.is !== 'file') throw new StorageError(failureOf('not looked through'));
  return Array.from(textOf(found.bytes).matchAll(HASH), ([hash]) => hash.toLowerCase());
}

function textOf(bytes: Uint8Array): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return Buffer.from(packed ? gunzipSync(bytes, { maxOutputLength: caseFileCodec.longest }) : bytes).toString('latin1');
}
