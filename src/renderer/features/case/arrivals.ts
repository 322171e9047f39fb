/** Things that come in one by one and are put into the case several at a time. */
export interface Arrivals<Thing> {
  /** The first is put at once, those soon after it together, in the order they were added. */
  add(thing: Thing): void;
  /** Puts what waits now. */
  flush(): void;
}

export interface ArrivalDoors<Thing> {
  readonly put: (things: readonly Thing[]) => void;
  readonly now: () => number;
  /** Runs something later; returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/**
 * Milliseconds between two changes of the case, however many files come in. Each draws a list that grows with them; and
 * shorter than the pause that parts two undo steps.
 */
export const ARRIVAL_PACE = 500;

export function createArrivals<Thing>({ put, now, after }: ArrivalDoors<Thing>): Arrivals<Thing> {
  let waiting: Thing[] = [];
  let nextAt = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | null = null;
  const flush = () => {
    callOff?.();
    callOff = null;
    if (waiting.length === 0) return;
    const things = waiting;
    waiting = [];
    put(things);
    nextAt = now() + ARRIVAL_PACE;
  };
  return {
    add(thing) {
      waiting.push(thing);
      const wait = nextAt - now();
      if (wait <= 0) flush();
      else callOff ??= after(wait, flush);
    },
    flush,
  };
}
