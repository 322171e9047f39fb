import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import type { Failure } from '../../shared/core/failure.ts';
import type { Sha256, Ulid } from '../../shared/core/ids.ts';
import type { Lesson } from '../../shared/core/learning/lesson.ts';
import type { Plan } from '../../shared/core/planning/plan.ts';
import type { PlanMatch } from '../../shared/core/planning/plan-matches.ts';
import type { Result } from '../../shared/core/result.ts';
import type { SavedSearch } from '../../shared/core/search/saved-search.ts';
import type { TagsBefore } from '../../shared/core/tags/tag-change.ts';
import type { Template, TemplateRow } from '../../shared/core/template/template.ts';
import type { MetricColumn } from '../../shared/core/views/metric-column.ts';
import type {
  AttachmentRecord,
  CaseOpening,
  CaseTitle,
  CheckReport,
  CountedCases,
  GoalCount,
  KeeperPage,
  KeeperQuery,
  LibraryPage,
  LibraryQuery,
  OpenedCase,
  SaveReceipt,
  TrashRow,
  UnusedFiles,
} from '../../shared/ipc/contract.ts';
import type {
  CaseSpans,
  CasesQuery,
  Cell,
  ColumnCount,
  Matrix,
  MatrixQuery,
} from '../../shared/ipc/library-answers.ts';
import type {
  Anniversary,
  ChangesQuery,
  ExperimentsQuery,
  FactorCount,
  LearnedCounts,
  MatchesQuery,
  Past,
  PastChange,
  PastExperiment,
  PastRule,
  PastValues,
  ValuesQuery,
} from '../../shared/ipc/past-answers.ts';
import type { LessonHit } from '../../shared/ipc/record-answers.ts';
import type { TagCount } from '../../shared/ipc/tag-answers.ts';

/** What an open notebook tells its owner. */
export interface NotebookEvents {
  readonly libraryChanged: (caseCount: number) => void;
  /** Case files read of those that may be new or changed, and how many of the rest the list does not have yet. */
  readonly indexProgress: (done: number, total: number, unlisted: number) => void;
  /** A lesson was written or put away, here or by another program. */
  readonly lessonsChanged: () => void;
  readonly caseSaved: (id: Ulid, receipt: SaveReceipt) => void;
  readonly caseChangedOnDisk: (id: Ulid) => void;
  /** The case has this revision now, in which nothing but the pin is new. */
  readonly casePinned: (id: Ulid, pinned: boolean, rev: number) => void;
  readonly notice: (failure: Failure) => void;
}

/** The verbs on case files. A promise that resolves to success means: on the disk, file and folder. */
export interface CaseFiles {
  /** Brings the case for editing, typing recovered from the crash journal included. */
  open(id: Ulid): Promise<Result<CaseOpening, Failure>>;
  /** The case as it is on disk, for printing; fails where `open` would say damaged. */
  read(id: Ulid): Promise<Result<CaseStudy, Failure>>;
  create(): Promise<Result<OpenedCase, Failure>>;
  /** A new case that `make` makes, as from a template or a plan. */
  createFrom(make: (now: string, newId: () => Ulid) => CaseStudy): Promise<Result<OpenedCase, Failure>>;
  save(id: Ulid, baseRev: number, text: string): Promise<Result<SaveReceipt, Failure>>;
  /** Changes a case nobody writes in, over what its file holds; null from `amend` says that it cannot be done. */
  amend(id: Ulid, amend: (caseStudy: CaseStudy) => CaseStudy | null): Promise<Result<void, Failure>>;
  /** Pins a case, or takes that back: its text, its history and the moment it was last edited stay as they are. */
  pin(id: Ulid, pinned: boolean): Promise<Result<void, Failure>>;
  keepDraft(id: Ulid, baseRev: number, text: string): Promise<Result<void, Failure>>;
  duplicate(id: Ulid): Promise<Result<Ulid, Failure>>;
  trash(id: Ulid): Promise<Result<void, Failure>>;
  restore(id: Ulid): Promise<Result<void, Failure>>;
  recover(id: Ulid): Promise<Result<OpenedCase, Failure>>;
  trashed(): Promise<readonly TrashRow[]>;
}

/** The list and the search over it, answered from the cache. */
export interface Library {
  page(query: LibraryQuery): Promise<LibraryPage>;
  matrix(query: MatrixQuery): Promise<Matrix>;
  /** The metrics of these cases, those of most cases first. */
  columns(query: CasesQuery): Promise<readonly ColumnCount[]>;
  /** What cases have in columns; null where nothing was measured. */
  cells(ids: readonly Ulid[], columns: readonly MetricColumn[]): Promise<readonly (readonly (Cell | null)[])[]>;
  spans(query: CasesQuery): Promise<CaseSpans>;
  goals(): readonly GoalCount[];
  keepers(query: KeeperQuery): KeeperPage;
  unlearned(): CountedCases;
  pinned(): CountedCases;
  /** The lessons that have the words of a search, the best first. */
  lessons(text: string): Promise<readonly LessonHit[]>;
  /** Those that name a case. */
  lessonsOf(caseId: Ulid): Promise<readonly Ulid[]>;
  readonly past: PastOfNotebook;
  readonly caseCount: number;
  /** Resolves when the list and the index have been compared with the case files for the first time. */
  readonly ready: Promise<void>;
  /** Compares them again, as when the window comes to the front; tells of changes by the events. */
  reconcile(): Promise<void>;
  /** The cases with any of these tags, exactly as written, once the notebook has been looked through; null where that cannot be known. */
  tagged(names: readonly string[]): Promise<readonly Ulid[] | null>;
  /** The one case with this id, or with exactly this title (case-insensitive, NFC); null when none or several. */
  find(titleOrId: string): Ulid | null;
  /** The title of a case as its file has it; null for one the list does not hold. */
  titleOf(id: Ulid): string | null;
  /** The degree of a case as its row shows it; null where it is not measured or not listed. */
  degreeOf(id: Ulid): number | null;
  /** The cases whose text links to a case, by title. */
  linksTo(id: Ulid): readonly CaseTitle[];
}

/** What all cases know together, from the index; complete once the notebook has been looked through. */
export interface PastOfNotebook {
  factors(except: Ulid | null): Promise<Past<FactorCount>>;
  values(query: ValuesQuery): Promise<PastValues>;
  changes(query: ChangesQuery): Promise<Past<PastChange>>;
  experiments(query: ExperimentsQuery): Promise<Past<PastExperiment>>;
  /** The decision rules that were triggered, newest case first. */
  rules(): Promise<Past<PastRule>>;
  anniversaries(today: string): Promise<Past<Anniversary>>;
  learnedCounts(): Promise<LearnedCounts>;
  /** The tags of all cases by the alphabet. */
  tags(): Promise<Past<TagCount>>;
  /** The past cases a plan is shown, best first. */
  matches(query: MatchesQuery): Promise<Past<PlanMatch>>;
}

/** How far a file is, and what calls it off. */
export interface AttachWatch {
  readonly progress?: (done: number, byteLength: number) => void;
  readonly signal?: AbortSignal;
}

/** A file that comes in parts. Nothing of it is an attachment before `finish` has answered. */
export interface IncomingAttachment {
  add(bytes: Uint8Array): Promise<Result<void, Failure>>;
  finish(): Promise<Result<AttachmentRecord, Failure>>;
  drop(): Promise<void>;
}

/** The bytes of the evidence: written once under their hash, durable before the hash is answered. */
export interface Attachments {
  add(fileName: string, bytes: Uint8Array): Promise<Result<AttachmentRecord, Failure>>;
  /** The same for a file the person chose, copied as a stream. */
  addFile(path: string, watch?: AttachWatch): Promise<Result<AttachmentRecord, Failure>>;
  /** The same for a file that is handed over in parts. */
  begin(fileName: string): Promise<Result<IncomingAttachment, Failure>>;
  /** The original bytes, opened without following links and only if a regular file; null when missing. */
  read(attachment: Sha256): Promise<Uint8Array | null>;
  thumbnail(attachment: Sha256): Promise<Uint8Array | null>;
  keepThumbnail(attachment: Sha256, webp: Uint8Array): Promise<void>;
}

/** What a new case can begin from: the built-in templates, then the notebook's own. */
export interface Templates {
  list(): Promise<readonly TemplateRow[]>;
  find(id: string): Promise<Template | null>;
  /** Makes a template of a case, under this name. */
  keep(caseStudy: CaseStudy, name: string): Promise<Result<void, Failure>>;
  remove(id: string): Promise<Result<void, Failure>>;
  /** Brings back one that was removed since the notebook was opened. */
  restore(id: string): Promise<Result<void, Failure>>;
  /** Changes the tags of the notebook's own templates in one write; answers those whose list is another one now. */
  retag(
    edit: (id: string, tags: readonly string[]) => readonly string[],
  ): Promise<Result<readonly Retagged[], Failure>>;
}

/** A template whose tags were changed. */
export interface Retagged extends TagsBefore {
  readonly id: string;
}

/** The searches that were kept under a name, in the order they were. */
export interface SavedSearches {
  list(): Promise<readonly SavedSearch[]>;
  /** A new one, or another name of one that is there. */
  keep(search: SavedSearch): Promise<Result<void, Failure>>;
  remove(id: string): Promise<Result<void, Failure>>;
  /** Brings back one that was removed since the notebook was opened. */
  restore(id: string): Promise<Result<void, Failure>>;
}

/** Small documents beside the cases: plans and lessons. Success means: on the disk, file and folder. */
export interface Records<Data extends { readonly id: Ulid; readonly savedAt: string }> {
  /** All that can be read, and how many cannot. */
  list(): Promise<{ readonly records: readonly Data[]; readonly unreadable: number }>;
  find(id: Ulid): Promise<Data | null>;
  /** Writes a record over the state that was saved at `base`, or as a new one; answers it with its new `savedAt`. */
  save(record: Data, base: string | null): Promise<Result<Data, Failure>>;
  trash(id: Ulid): Promise<Result<void, Failure>>;
  restore(id: Ulid): Promise<Result<void, Failure>>;
}

/** The files nothing in the notebook names, and those put away. */
export interface UnusedStore {
  list(): Promise<Result<UnusedFiles, Failure>>;
  /** Moves those that are unused still; answers how many. */
  trash(attachments: readonly Sha256[]): Promise<Result<number, Failure>>;
  restore(attachment: Sha256): Promise<Result<void, Failure>>;
  /** Removes one for good; refused before it has been in the trash for 30 days. */
  remove(attachment: Sha256): Promise<Result<void, Failure>>;
}

/** One open notebook folder: the only owner of its files in this process. */
export interface Notebook {
  readonly id: Ulid;
  readonly name: string;
  readonly folder: string;
  /** Why nothing may be written, or null. */
  readonly readOnly: Failure | null;
  readonly cases: CaseFiles;
  readonly library: Library;
  readonly attachments: Attachments;
  readonly templates: Templates;
  readonly searches: SavedSearches;
  readonly plans: Records<Plan>;
  readonly lessons: Records<Lesson>;
  readonly unused: UnusedStore;
  /** Reads every case and attachment and names what is missing, altered or unreadable. Changes nothing. */
  checkFiles(progress: (done: number, of: number) => void, signal: AbortSignal): Promise<CheckReport>;
  /** Resolves when no write is under way or waiting, failed ones included (those are in the journal). */
  settled(): Promise<void>;
  /** Waits for the last write, stops the worker, gives the lock back. */
  close(): Promise<void>;
}
