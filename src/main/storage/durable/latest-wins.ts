/** Runs one write at a time; of those waiting only the newest is written. */
export interface LatestWins<Value> {
  /** Resolves when this value or a newer one is written; rejects when that write failed. */
  submit(value: Value): Promise<void>;
}

interface Waiting<Value> {
  value: Value;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * A queue of one over `write`. Each caller gets the fate of the very write that carried its value or a newer one:
 * a later failure never turns an earlier success into a failure.
 */
export function latestWins<Value>(write: (value: Value) => Promise<void>): LatestWins<Value> {
  let running = false;
  let waiting: Waiting<Value> | undefined;

  async function run() {
    running = true;
    for (let next = waiting; next; next = waiting) {
      waiting = undefined;
      await write(next.value).then(next.done.resolve, next.done.reject);
    }
    running = false;
  }

  return {
    submit(value) {
      if (waiting) waiting.value = value;
      else waiting = { value, done: Promise.withResolvers<void>() };
      const { promise } = waiting.done;
      if (!running) void run();
      return promise;
    },
  };
}
