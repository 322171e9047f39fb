import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { CaseSummary } from '../../src/shared/core/case-study/case-summary.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';

/** What an engine shows first: how many cases there are, and the newest fifty. */
export interface Listing {
  readonly total: number;
  readonly first: readonly CaseSummary[];
}

/** A way to keep a notebook. All engines are given the same cases and asked for the same things. */
export interface StorageEngine {
  /** Opens to the first rows of the list, newest first, and how long it is. */
  readonly open: () => Promise<Listing>;
  /** The last rows of the list, for an engine that may not have them yet. */
  readonly end?: (total: number) => Promise<void>;
  /** A case for editing; not measured. */
  readonly load: (id: Ulid) => Promise<CaseStudy>;
  /** Resolves when the engine holds that the case is kept. */
  readonly save: (caseStudy: CaseStudy) => Promise<void>;
  /** Waits for what goes on behind; not measured. */
  readonly settle: () => Promise<void>;
  readonly close?: () => Promise<void>;
}

/** A way to search a notebook. */
export interface SearchEngine {
  /** Starts from what an earlier run left; resolves when a search may be asked for: ours with the list shown. */
  readonly open: () => Promise<void>;
  /** Resolves when the index is known to be as the files are, for an engine that looks. */
  readonly ready?: () => Promise<void>;
  /** Opens the index an earlier run left, in this very thread as the peer does, and looks up a case in it. */
  readonly openIndex?: (id: Ulid) => void;
  /** Up to fifty cases with the words, the last one as a beginning; their ids, best first. */
  readonly search: (text: string) => Promise<readonly string[]>;
  /** Takes the edited case in and resolves when `word`, which is new in it, finds it. Milliseconds it took. */
  readonly update: (caseStudy: CaseStudy, word: string) => Promise<number>;
  /** Narrows the list by what is chosen, with counts. */
  readonly narrow?: (by: Narrowing) => Promise<void>;
  /** The brief for a plan. */
  readonly brief?: () => Promise<void>;
  readonly close?: () => Promise<void>;
}

/** A way to narrow the list: counts of all facets with two kinds chosen, the same for a word, the matrix, a word and a filter. */
export const narrowings = ['facets', 'facets of a word', 'matrix', 'word and filter'] as const;
export type Narrowing = (typeof narrowings)[number];

export interface EngineOptions {
  readonly folder: string;
  /** The folder whose node_modules hold the peers. */
  readonly peers: string;
  /** Our index worker, built. */
  readonly worker: string;
}
