// Longer than this without a key, and the next key begins a new undo step.
const PAUSE_MS = 1_000;

/**
 * Numbers the runs of typing in fields: keys in one field with no long pause share a number. The history takes the
 * number as that of a composition, and undoes a composition as a whole. Below zero, apart from the view's own.
 */
export function createEditRuns(now: () => number): (place: string) => number {
  let run = -1;
  let last = { place: '', at: Number.NEGATIVE_INFINITY };
  return (place) => {
    const at = now();
    if (place !== last.place || at - last.at > PAUSE_MS) run -= 1;
    last = { place, at };
    return run;
  };
}
