/** Everything under way, so that closing can wait for it. */
export interface PendingWork {
  /** Counts a promise until it settles, and hands it back. */
  track<Value>(work: Promise<Value>): Promise<Value>;
  /** Resolves when nothing is under way, work begun meanwhile included. Never rejects. */
  settled(): Promise<void>;
}

export function createPendingWork(): PendingWork {
  const underWay = new Set<Promise<unknown>>();
  return {
    track(work) {
      underWay.add(work);
      const done = () => underWay.delete(work);
      work.then(done, done);
      return work;
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
