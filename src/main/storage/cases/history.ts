import { join } from 'node:path';
import { type OpenedCaseFile, parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Disk } from '../durable/disk.ts';
import { makeFoldersBelow } from '../durable/make-folder.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { removeLeftovers } from '../durable/remove-leftovers.ts';
import { systemCode } from '../durable/storage-error.ts';
import { writeDurably } from '../durable/write-durably.ts';
import type { NotebookLayout } from '../layout.ts';
import { caseFileCodec } from './case-codec.ts';
import { fileTime } from './file-time.ts';

const VERSION = /^(\d+)-(\d{8}T\d{9}Z)-([0-9a-f]{8})\.json$/;

/** Keeps a version of a case as it stands in its file, durably. The same bytes at the same revision are kept once. */
export async function keepVersion(
  disk: Disk,
  layout: NotebookLayout,
  id: Ulid,
  rev: number,
  now: string,
  version: { readonly bytes: Uint8Array; readonly hash: string },
): Promise<void> {
  const folder = await makeFoldersBelow(disk, layout.folder, 'history', id);
  const hash8 = version.hash.slice(0, 8);
  const names = await removeLeftovers(disk, folder);
  if (names.some((name) => name.startsWith(`${rev}-`) && name.endsWith(`-${hash8}.json`))) return;
  await writeDurably(disk, join(folder, `${rev}-${fileTime(now)}-${hash8}.json`), version.bytes);
}

/** The newest earlier version that can be opened and written, or null. Order is by revision, never by a clock alone. */
export async function newestGoodVersion(disk: Disk, layout: NotebookLayout, id: Ulid): Promise<OpenedCaseFile | null> {
  const folder = join(layout.history, id);
  for (const name of await versionNames(disk, folder)) {
    const found = await readRegularFile(disk, join(folder, name), caseFileCodec.longest);
    if (found.is !== 'file') continue;
    const opened = parseBytes(found.bytes);
    if (opened && !opened.readOnly) return opened;
  }
  return null;
}

async function versionNames(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.files.readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  });
  const versions = names.flatMap((name) => {
    const match = VERSION.exec(name);
    return match ? [{ name, rev: Number(match[1]), time: match[2] ?? '' }] : [];
  });
  versions.sort((a, b) => b.rev - a.rev || (a.time < b.time ? 1 : -1));
  return versions.map(({ name }) => name);
}

function parseBytes(bytes: Uint8Array): OpenedCaseFile | null {
  try {
    const parsed = parseCaseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
