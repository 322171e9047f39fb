import { contentHash } from '../durable/fingerprint.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { caseFileCodec } from './case-codec.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries, CaseEntry } from './case-entry.ts';
import { keepVersion } from './history.ts';

const APART_MS = 5 * 60_000;

/**
 * Whether the file as it stands goes to the history before it is replaced: as this session found it, then at most every
 * five minutes, and always when more than half of it would go.
 */
export function isVersionDue(entry: CaseEntry, now: string, presentLength: number, nextLength: number): boolean {
  if (entry.versionKeptAt === null || nextLength * 2 < presentLength) return true;
  // A clock set back must not put the next version off for a year.
  return Math.abs(Date.parse(now) - entry.versionKeptAt) >= APART_MS;
}

/** Puts the file's bytes into the history, durably. */
export async function putVersion(
  context: CaseContext,
  entry: CaseEntry,
  present: { readonly bytes: Uint8Array; readonly hash: string },
): Promise<void> {
  const now = context.now();
  await keepVersion(context.disk, context.layout, entry.id, entry.fileRev, now, present);
  entry.versionKeptAt = Date.parse(now);
  entry.changed = false;
}

/**
 * At the end of a session: puts each case that was changed into the history as it now is, so that a file found damaged
 * later has its very last version there. One that cannot be kept is passed over: the case itself is saved.
 */
export async function keepLastVersions(context: CaseContext, entries: CaseEntries): Promise<void> {
  if (context.readOnly()) return;
  for (const entry of entries.values()) {
    if (!entry.changed) continue;
    const path = context.layout.caseFile(context.folderOf(entry.id));
    const found = await readRegularFile(context.disk, path, caseFileCodec.longest).catch(() => undefined);
    if (found?.is !== 'file' || contentHash(found.bytes) !== entry.file.hash) continue;
    await putVersion(context, entry, { bytes: found.bytes, hash: entry.file.hash }).catch(() => undefined);
  }
}
