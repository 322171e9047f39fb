import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import type { Narrowing } from './engine.ts';

export type EngineName = 'casebook' | 'casebook search' | 'lowdb' | 'better-sqlite3' | 'MiniSearch';

/** What an engine's process is asked. Times are taken inside that process, in milliseconds. */
export type ServeRequest =
  | { readonly ask: 'close' }
  | { readonly ask: 'open' }
  | { readonly ask: 'rest' }
  | { readonly ask: 'index'; readonly id: Ulid }
  | { readonly ask: 'save'; readonly id: Ulid; readonly edit: number }
  | { readonly ask: 'search'; readonly text: string }
  | { readonly ask: 'brief' }
  | { readonly ask: 'narrow'; readonly by: Narrowing }
  | { readonly ask: 'update'; readonly case: CaseStudy; readonly edit: number };

export interface Opened {
  /** To the first rows. */
  readonly first: number;
  /** To a list that can be scrolled to its end. */
  readonly time: number;
  readonly total: number;
  readonly memory: Memory;
}

export interface Rested {
  readonly memory: Memory;
}

/** Megabytes in memory now, and at most so far. */
export interface Memory {
  readonly now: number;
  readonly highest: number;
}

export interface Saved {
  readonly time: number;
  readonly bytes: number;
  readonly ofCase: number;
}

export interface Timed {
  readonly time: number;
}
