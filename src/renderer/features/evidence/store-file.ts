import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import { limits } from '../../../shared/core/limits.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { AttachmentRecord } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { newId } from '../../app/new-id.ts';
import type { IncomingFile } from './incoming-file.ts';

/** What was stored, with main's remark about it where there is one. */
export interface StoredFile {
  readonly item: AttachedItem;
  readonly note?: string;
}

/** How far a file is, and what calls it off. */
export interface StoringWatch {
  readonly progress?: (done: number, byteLength: number) => void;
  readonly signal?: AbortSignal;
}

// Larger files go in parts, so that their progress shows and they can be called off.
const PART = 1024 * 1024;
const WHOLE = 4 * PART;

/** Has main keep a file's bytes; resolves when they are on the disk. */
export async function storeFile(file: IncomingFile, watch: StoringWatch = {}): Promise<Result<StoredFile, Failure>> {
  if (watch.signal?.aborted) return failed(failureOf('cancelled'));
  if (file.byteLength > limits.attachmentBytes)
    return failed(failureOf('too large', `the most is ${limits.attachmentBytes / 1024 / 1024} MB`));
  const name = file.name.slice(0, limits.nameLength);
  const answer = file.byteLength > WHOLE ? await storeInParts(file, name, watch) : await storeWhole(file, name);
  return answer.ok ? success(storedAs(answer.value)) : answer;
}

async function storeWhole(file: IncomingFile, name: string): Promise<Result<AttachmentRecord, Failure>> {
  const bytes = await bytesOf(file.blob);
  return bytes ? ask('evidence.attach', name, bytes) : failed(failureOf('not a file'));
}

async function storeInParts(
  { blob, byteLength }: IncomingFile,
  name: string,
  { progress, signal }: StoringWatch,
): Promise<Result<AttachmentRecord, Failure>> {
  const begun = await ask('evidence.begin', name);
  if (!begun.ok) return begun;
  const token = begun.value;
  const giveUp = async (failure: Failure) => {
    await ask('evidence.drop', token);
    return failed(failure);
  };
  for (let done = 0; done < byteLength; done += PART) {
    if (signal?.aborted) return giveUp(failureOf('cancelled'));
    const bytes = await bytesOf(blob.slice(done, done + PART));
    if (!bytes) return giveUp(failureOf('not a file'));
    const added = await ask('evidence.part', token, bytes);
    if (!added.ok) return giveUp(added.failure);
    progress?.(Math.min(done + PART, byteLength), byteLength);
  }
  return ask('evidence.finish', token);
}

/** Null for a dropped folder, or a file that went away in the meantime. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/** The evidence item of a kept attachment, without a caption yet. */
export function storedAs(record: AttachmentRecord): StoredFile {
  const { note, ...about } = record;
  const item = { ...about, id: newId(), caption: '', altText: '', addedAt: new Date().toISOString() };
  return note === undefined ? { item } : { item, note };
}
