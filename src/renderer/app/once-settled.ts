/** Milliseconds that changes which come one behind the other are waited for. */
const PAUSE = 150;
/** After so many it is done though they go on. */
const MOST = 1_500;

/** A piece of work that follows changes. */
export interface Following {
  now(): void;
  /** Once no change has come for a moment, and not more rarely than every second or two while they go on. */
  soon(): void;
  stop(): void;
}

/** Work of which one run at a time is enough, and one more for what changed during it; `isWanted` is false once stopped. */
export function once(work: (isWanted: () => boolean) => Promise<void>): Following {
  let running = false;
  let again = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const isWanted = () => !stopped;

  async function run() {
    again = true;
    if (running) return;
    running = true;
    while (again && !stopped) {
      again = false;
      await work(isWanted);
    }
    running = false;
  }

  function now() {
    clearTimeout(timer);
    since = null;
    if (!stopped) void run();
  }

  return {
    now,
    soon() {
      since ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(now, Math.max(0, Math.min(PAUSE, since + MOST - performance.now())));
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
