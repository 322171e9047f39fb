import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import type { CaseFacts } from '../../../shared/core/facts/case-facts.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { SearchText } from '../../../shared/core/search/search-text.ts';
import type { LessonText } from './lessons-table.ts';
import type { Question, Questions, Topic } from './questions.ts';

/** Which state of which file something was made from. */
export interface FileMark {
  readonly id: Ulid;
  readonly fingerprint: string;
  readonly hash: string;
}

/** A case and the name of its folder. */
export interface CaseFolder {
  readonly id: Ulid;
  readonly folder: string;
}

/** A case as search sees it. */
export interface IndexedCase extends FileMark {
  readonly text: SearchText;
  readonly facts: CaseFacts;
}

/** A file that is not as the list had it. */
export interface ChangedFile extends FileMark {
  readonly folder: string;
  readonly summary: CaseSummary;
}

/** What the worker is started with. */
export interface WorkerStart {
  readonly casesFolder: string;
  readonly historyFolder: string;
  readonly lessonsFolder: string;
  readonly database: string;
}

/** Main to worker. Handled in order, those of a check of the folder between its steps. */
export type WorkerRequest =
  | { readonly ask: 'check'; readonly known: readonly FileMark[] | null; readonly clean: boolean }
  | { readonly ask: 'put'; readonly case: IndexedCase }
  | { readonly ask: 'drop'; readonly id: Ulid }
  | { readonly ask: 'put lesson'; readonly text: LessonText }
  | { readonly ask: 'drop lesson'; readonly id: Ulid }
  /** Cases that link to one whose title changed. */
  | { readonly ask: 'rename links'; readonly cases: readonly CaseFolder[] }
  | { readonly ask: 'question'; readonly number: number; readonly question: Question }
  | { readonly ask: 'close' };

/** Worker to main. */
export type WorkerReport =
  | { readonly tell: 'changed'; readonly files: readonly ChangedFile[] }
  /** The same bytes at another time: nothing to show, only to remember. */
  | { readonly tell: 'touched'; readonly files: readonly FileMark[] }
  /** Lessons are not as the index had them. */
  | { readonly tell: 'lessons' }
  | { readonly tell: 'gone'; readonly ids: readonly Ulid[] }
  /** `unlisted`: how many cases of the folder the list does not have yet. */
  | { readonly tell: 'progress'; readonly done: number; readonly total: number; readonly unlisted: number }
  /** `unreachable`: the folder could not be listed, so nothing is said to be gone. */
  | { readonly tell: 'checked'; readonly outcome: 'done' | 'unreachable' | 'failed' }
  | { readonly tell: 'answer'; readonly number: number; readonly answer: Questions[Topic]['answer'] };
