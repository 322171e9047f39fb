/** Asks the page to save what was typed, and hears when it has. One question at a time; later askers share it. */
export interface Flush {
  /** Resolves when the page answers, or when the page is gone; never rejects. */
  ask(): Promise<void>;
  /** The page answered, or cannot any more. */
  answered(): void;
}

/** `send` tells the page; false when there is no page that could answer. */
export function createFlush(send: () => boolean): Flush {
  let pending: Promise<void> | null = null;
  let resolve: () => void = () => undefined;

  function answered(): void {
    pending = null;
    resolve();
  }

  function ask(): Promise<void> {
    if (pending !== null) return pending;
    const asked = new Promise<void>((done) => {
      resolve = done;
    });
    pending = asked;
    if (!send()) answered();
    return asked;
  }

  return { ask, answered };
}
