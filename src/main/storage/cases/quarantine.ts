import { join } from 'node:path';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Disk } from '../durable/disk.ts';
import { contentHash } from '../durable/fingerprint.ts';
import { makeFoldersBelow } from '../durable/make-folder.ts';
import { removeLeftovers } from '../durable/remove-leftovers.ts';
import { writeDurably } from '../durable/write-durably.ts';
import type { NotebookLayout } from '../layout.ts';
import { fileTime } from './file-time.ts';

/** Sets a byte-identical copy of a damaged file aside, once for the same bytes. The file itself stays where it is. */
export async function setAside(
  disk: Disk,
  layout: NotebookLayout,
  id: Ulid,
  bytes: Uint8Array,
  now: string,
): Promise<void> {
  const folder = await makeFoldersBelow(disk, layout.folder, 'quarantine', id);
  const ending = `-${contentHash(bytes).slice(0, 8)}.json`;
  if ((await removeLeftovers(disk, folder)).some((name) => name.endsWith(ending))) return;
  await writeDurably(disk, join(folder, `${fileTime(now)}${ending}`), bytes);
}
