import type { Failure } from '../../shared/core/failure.ts';

/** Tells the page what went wrong outside any request; kept until there is a page that listens. */
export interface Notices {
  tell(failure: Failure): void;
  /** The page has asked for its first state, so it listens by now. */
  pageListens(): void;
  pageGone(): void;
  readonly listening: boolean;
}

export function createNotices(send: (failure: Failure) => void): Notices {
  let listening = false;
  let waiting: Failure[] = [];
  return {
    tell(failure) {
      if (listening) send(failure);
      else waiting.push(failure);
    },
    pageListens() {
      listening = true;
      const kept = waiting;
      waiting = [];
      for (const failure of kept) send(failure);
    },
    pageGone() {
      listening = false;
    },
    get listening() {
      return listening;
    },
  };
}
