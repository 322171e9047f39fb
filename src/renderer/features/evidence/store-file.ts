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

/** Has main keep a file's bytes; resolves when they are on the disk. */
export async function storeFile(file: IncomingFile): Promise<Result<StoredFile, Failure>> {
  if (file.byteLength > limits.attachmentBytes) return failed(failureOf('too large'));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.blob.arrayBuffer());
  } catch {
    // A dropped folder, or a file that went away in the meantime.
    return failed(failureOf('not found', file.name));
  }
  const answer = await ask('evidence.attach', file.name.slice(0, limits.nameLength), bytes);
  return answer.ok ? success(storedAs(answer.value)) : answer;
}

/** The evidence item of a kept attachment, without a caption yet. */
export function storedAs(record: AttachmentRecord): StoredFile {
  const { note, ...about } = record;
  const item = { ...about, id: newId(), caption: '', altText: '', addedAt: new Date().toISOString() };
  return note === undefined ? { item } : { item, note };
}
