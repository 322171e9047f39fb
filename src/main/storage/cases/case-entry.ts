import type { OpenedCaseFile, ReadOnlyReason } from '../../../shared/core/case-file/parse-case-file.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { DurableJSONFile } from '../durable/durable-json-file.ts';
import type { oneAtATime } from '../durable/one-at-a-time.ts';

/** What this session knows of a case it has read or written. */
export interface CaseEntry {
  readonly id: Ulid;
  readonly file: DurableJSONFile<OpenedCaseFile>;
  /** The revision last read from the disk: a save over an older one comes from someone who has not seen it. */
  baseline: number;
  /** The newest revision given out; grows with every attempt to save, so that two texts never share one. */
  rev: number;
  readOnly: ReadOnlyReason | null;
  /** Whether the case is pinned: what a window saves does not say. */
  pinned: boolean;
  /** While only the pin is written, which makes no version of the case. */
  pinning: boolean;
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
