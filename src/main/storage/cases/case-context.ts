import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { Failure } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Disk } from '../durable/disk.ts';
import type { NotebookLayout } from '../layout.ts';
import type { NotebookEvents } from '../notebook.ts';
import type { Drafts } from './drafts.ts';

/** A case as it now stands in its file. */
export interface RecordedCase {
  readonly caseStudy: CaseStudy;
  readonly fingerprint: string;
  readonly hash: string;
}

/** What the verbs on cases need of the notebook around them. */
export interface CaseContext {
  readonly disk: Disk;
  readonly layout: NotebookLayout;
  readonly drafts: Drafts;
  readonly newId: () => Ulid;
  readonly now: () => string;
  readonly events: NotebookEvents;
  /** Why nothing may be written, or null. Asked before every write: it can change while the notebook is open. */
  readonly readOnly: () => Failure | null;
  /** The folder of a case; its id, save where someone renamed the folder. */
  readonly folderOf: (id: Ulid) => string;
  /** Tells the list and the search what was written. */
  readonly recorded: (recorded: RecordedCase) => void;
  /** Tells the list and the search that a case is gone from the notebook. */
  readonly removed: (id: Ulid) => void;
}
