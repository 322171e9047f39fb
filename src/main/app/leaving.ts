import type { Failure } from '../../shared/core/failure.ts';

/** Why the app does not simply close: it takes too long, or something could not be saved. */
export type LeavingDoubt = { readonly is: 'late' } | { readonly is: 'unsaved'; readonly failure: Failure };

export interface LeavingSteps {
  /** The page saves what was typed. */
  readonly flush: () => Promise<void>;
  /** Every write under way has ended. */
  readonly settled: () => Promise<void>;
  /** The failure of the last save, while what it should have saved is still not in the notebook. */
  readonly unsaved: () => Failure | null;
  /** Asks the person; true to leave all the same. `done` aborts when there is nothing to ask any more. */
  readonly leaveAnyway: (doubt: LeavingDoubt, done: AbortSignal) => Promise<boolean>;
  /** Gives the notebook back and closes for good; `waiting` is false when the person would not wait. */
  readonly leave: (waiting: boolean) => Promise<void>;
  /** Resolves when the person has waited long enough. */
  readonly patience: () => Promise<void>;
}

export interface Leaving {
  /** Wants to leave; does nothing while an earlier wish is still being carried out. */
  begin(): void;
  /** True once it is settled that the app goes: the window may then close. */
  readonly left: boolean;
}

/** The one way out: flush, wait for the disk, ask where something is in doubt, close. */
export function createLeaving(steps: LeavingSteps): Leaving {
  let state: 'staying' | 'going' | 'left' = 'staying';

  async function decide(): Promise<'leave' | 'leave now' | 'stay'> {
    const done = new AbortController();
    // Where even that fails nothing is certain, so it is the same as never being done.
    const saved = steps
      .flush()
      .then(steps.settled)
      .catch(() => new Promise<void>(() => undefined));
    const saidAnyway = steps
      .patience()
      .then(() => (done.signal.aborted ? false : steps.leaveAnyway({ is: 'late' }, done.signal)));
    const first = await Promise.race([saved.then(() => 'saved' as const), saidAnyway]);
    done.abort();
    if (first === true) return 'leave now';
    if (first === false) return 'stay';
    const failure = steps.unsaved();
    if (failure === null) return 'leave';
    const anyway = await steps.leaveAnyway({ is: 'unsaved', failure }, new AbortController().signal);
    return anyway ? 'leave' : 'stay';
  }

  async function carryOut(): Promise<void> {
    // An error on the way out is a reason to ask, never one to close silently or to be stuck.
    const decision = await decide().catch(() => 'stay' as const);
    if (decision === 'stay') {
      state = 'staying';
      return;
    }
    state = 'left';
    await steps.leave(decision === 'leave');
  }

  return {
    begin() {
      if (state !== 'staying') return;
      state = 'going';
      void carryOut();
    },
    get left() {
      return state === 'left';
    },
  };
}
