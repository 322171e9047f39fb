import type { Sha256, Ulid } from '../core/ids.ts';

/** An attachment nothing in the notebook names, or one that was put away. Names and cases are the last known, '' if none. */
export interface UnusedFile {
  readonly attachment: Sha256;
  readonly byteLength: number;
  readonly fileName: string;
  readonly lastCase: string;
  /** When it came into the notebook, as far as known. */
  readonly lastSeen: string;
  readonly trashedAt: string | null;
  /** Whether it has been in the trash long enough to be removed for good. */
  readonly removable: boolean;
}

export interface UnusedFiles {
  readonly unused: readonly UnusedFile[];
  readonly trashed: readonly UnusedFile[];
}

export interface FileProblem {
  readonly problem: 'missing' | 'altered' | 'unreadable';
  readonly fileName: string;
  readonly caseId: Ulid | null;
  readonly caseTitle: string;
}

/** What a check found; not `finished` when it was called off. */
export interface CheckReport {
  readonly checked: number;
  readonly of: number;
  readonly finished: boolean;
  readonly problems: readonly FileProblem[];
}

/** What the window may ask about the files of the notebook as a whole. */
export interface FileRequests {
  'files.unused': () => UnusedFiles;
  /** Puts unused files away; answers how many were unused still. */
  'files.trash': (attachments: readonly Sha256[]) => number;
  'files.restore': (attachment: Sha256) => void;
  /** For good, and only after 30 days in the trash. */
  'files.remove': (attachment: Sha256) => void;
  /** Reads every case and attachment; answers what was found until it ended or was called off. */
  'files.check': () => CheckReport;
  'files.cancelCheck': () => void;
}
