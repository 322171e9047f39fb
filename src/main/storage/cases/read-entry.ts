import type { Ulid } from '../../../shared/core/ids.ts';
import { oneAtATime } from '../durable/one-at-a-time.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries, CaseEntry } from './case-entry.ts';
import { type CaseFileReading, caseFileAt, readCaseFile } from './case-file-reading.ts';
import { isVersionDue, putVersion } from './version-points.ts';

/** Makes the entry of a case, nothing read yet. Versions about to be replaced go to the history when it is time. */
export function newEntry(context: CaseContext, id: Ulid): CaseEntry {
  const { disk, layout } = context;
  const file = caseFileAt(disk, layout.caseFile(context.folderOf(id)), async (present, next) => {
    if (!entry.pinning && isVersionDue(entry, context.now(), present.bytes.length, next.length))
      await putVersion(context, entry, present);
  });
  const entry: CaseEntry = {
    id,
    file,
    baseline: 0,
    rev: 0,
    readOnly: null,
    pinned: false,
    pinning: false,
    ownCopy: null,
    fileRev: 0,
    versionKeptAt: null,
    changed: false,
    inTurn: oneAtATime<'own copy'>(),
  };
  return entry;
}

/** Reads a case from its file and starts over with what is known of it. Waits for no write: see that none is under way. */
export async function readEntry(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
): Promise<{ readonly entry: CaseEntry; readonly reading: CaseFileReading }> {
  const entry = entries.get(id) ?? newEntry(context, id);
  const reading = await readCaseFile(context.disk, context.layout.caseFile(context.folderOf(id)), entry.file, id);
  if (reading.is !== 'case') {
    entries.delete(id);
    return { entry, reading };
  }
  entries.set(id, entry);
  entry.baseline = reading.opened.caseStudy.rev;
  entry.fileRev = entry.baseline;
  entry.rev = Math.max(entry.rev, entry.baseline);
  entry.readOnly = reading.opened.readOnly ?? null;
  entry.pinned = reading.opened.caseStudy.pinned === true;
  entry.ownCopy = null;
  return { entry, reading };
}
