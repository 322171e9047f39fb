import type { OutcomeBand } from '../outcome/band.ts';

/** The four steps from a result to a lesson, in their order. */
export const loopSteps = ['measured', 'acknowledged', 'analysed', 'retooled'] as const;
export type LoopStep = (typeof loopSteps)[number];

/** What the steps are tested by; dates are calendar days, null where it has not happened. */
export interface LoopFacts {
  readonly coverage: number;
  readonly start: string | null;
  /** Days of which something measured is known. */
  readonly readingDates: readonly string[];
  readonly acknowledgedOn: string | null;
  /** With one sentence that is not empty. */
  readonly acknowledgement: string;
  readonly whatHappenedIsEmpty: boolean;
  readonly contributingFactors: number;
  /** Evidence items or readings that an explanation or factor points to. */
  readonly evidenceLinks: number;
  /** When What happened, factors and evidence were all there; the app keeps it. */
  readonly analysedOn: string | null;
  /** Days on which a change was planned into a named campaign or case, or applied in a later one. */
  readonly changesUsedOn: readonly (string | null)[];
}

/** A step, and when it was done; `on` is null where it is not, or the day is not known. */
export interface LoopState {
  readonly step: LoopStep;
  readonly done: boolean;
  readonly on: string | null;
}

/** The least share of the targets' weight that must have been measured. */
const ENOUGH = 0.5;

/** Tests each step by itself: one may be done while an earlier one is not. */
export function loopState(facts: LoopFacts): readonly LoopState[] {
  const after = facts.readingDates.filter((date) => facts.start === null || date >= facts.start).sort();
  const used = facts.changesUsedOn.filter((day) => day !== null).sort();
  const tests: Readonly<Record<LoopStep, readonly [boolean, string | null | undefined]>> = {
    measured: [facts.coverage >= ENOUGH && after.length > 0, after[0]],
    acknowledged: [facts.acknowledgedOn !== null && facts.acknowledgement.trim() !== '', facts.acknowledgedOn],
    analysed: [
      !facts.whatHappenedIsEmpty && facts.contributingFactors > 0 && facts.evidenceLinks > 0,
      facts.analysedOn,
    ],
    retooled: [facts.changesUsedOn.length > 0, used[0]],
  };
  return loopSteps.map((step) => {
    const [done, on] = tests[step];
    return { step, done, on: done ? (on ?? null) : null };
  });
}

/** Whether a case that fell short or was partly met still waits for its loop to be finished. */
export function isNotYetLearnedFrom(band: OutcomeBand, steps: readonly Pick<LoopState, 'done'>[]): boolean {
  return (band === 'partly met' || band === 'fell short') && !steps.every(({ done }) => done);
}

/** Whole days from one calendar day to another; less than 0 where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
