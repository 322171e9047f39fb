import type { OpenedCaseFile, ReadOnlyReason } from '../../../shared/core/case-file/parse-case-file.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { DurableJSONFile } from '../durable/durable-json-file.ts';
import { oneAtATime } from '../durable/one-at-a-time.ts';
import type { CaseContext } from './case-context.ts';
import { type CaseFileReading, caseFileAt, readCaseFile } from './case-file-reading.ts';
import { isVersionDue, putVersion } from './version-points.ts';

/** What this session knows of a case it has read or written. */
export interface CaseEntry {
  readonly id: Ulid;
  readonly file: DurableJSONFile<OpenedCaseFile>;
  /** The revision last read from the disk: a save over an older one comes from someone who has not seen it. */
  baseline: number;
  /** The newest revision given out; grows with every attempt to save, so that two texts never share one. */
  rev: number;
  readOnly: ReadOnlyReason | null;
  /** Where our text goes after another program changed the file, until the case is opened anew. */
  ownCopy: Ulid | null;
  /** The revision the file bears. */
  fileRev: number;
  /** When this session last put a version of the case into the history, in milliseconds; null when it has not. */
  versionKeptAt: number | null;
  /** Whether the file was written since. */
  changed: boolean;
  /** Lets one caller at a time make or change the own copy. */
  readonly inTurn: ReturnType<typeof oneAtATime<'own copy'>>;
}

/** The cases this session has touched. */
export type CaseEntries = Map<Ulid, CaseEntry>;

/** Makes the entry of a case, nothing read yet. Versions about to be replaced go to the history when it is time. */
export function newEntry(context: CaseContext, id: Ulid): CaseEntry {
  const { disk, layout } = context;
  const file = caseFileAt(disk, layout.caseFile(context.folderOf(id)), async (present, next) => {
    if (isVersionDue(entry, context.now(), present.bytes.length, next.length))
      await putVersion(context, entry, present);
  });
  const entry: CaseEntry = {
    id,
    file,
    baseline: 0,
    rev: 0,
    readOnly: null,
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
  entry.ownCopy = null;
  return { entry, reading };
}
