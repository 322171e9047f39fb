import type { Ulid } from '../../../shared/core/ids.ts';
import type { LinkTarget } from '../../../shared/ipc/contract.ts';

/** A case that may be chosen. */
export interface FoundCase {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** What is behind the ids of other cases, kept up to date. */
export interface CaseTargets {
  /** Undefined until it is known; asking makes it known. */
  of(id: string): LinkTarget | undefined;
  subscribe(listener: () => void): () => void;
}

/** What every change of a case is written with. */
export interface ChangeContext {
  readonly targets: CaseTargets;
  readonly findCases: (typed: string) => Promise<readonly FoundCase[]>;
  /** Begins a lesson with these words. */
  readonly makeLesson: (words: string) => void;
  readonly openCase: (id: Ulid) => void;
  readonly locale: string;
  readonly today: string;
  readonly readOnly: boolean;
}
