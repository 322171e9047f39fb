import { type Experiment, type ExperimentDecision, experimentDecisions } from './experiment.ts';
import type { Comparison, ExperimentResult } from './experiment-result.ts';

/** What the numbers say by themselves, as one of the decisions, and why. */
export interface Suggestion {
  readonly decision: ExperimentDecision;
  readonly why: string;
}

/** What a test suggests; null while nothing was measured. It decides nothing: people do. */
export function suggestion(result: ExperimentResult): Suggestion | null {
  const { comparisons } = result.decides;
  const compared = comparisons.filter((one) => one.compared !== null);
  if (compared.length === 0) return null;
  if (result.isSplitOff) return unsure('The counts do not match the planned split.');
  if (result.isBelowPlan) return unsure('Fewer saw it than planned.');
  if (compared.length < comparisons.length) return unsure('Not every variant could be compared.');
  const better = compared.filter((one) => one.better === 'b');
  const [only] = better;
  if (better.length > 1) return unsure(`${lettersOf(better)} did better than A; which of them is best was not tested.`);
  if (only)
    return { decision: betterOf(only), why: `${only.b.letter} did better than A beyond chance, and no other did.` };
  if (compared.every((one) => one.better === 'a'))
    return { decision: 'A better', why: `A did better than ${lettersOf(compared)} beyond chance.` };
  const sample =
    result.planned === null
      ? 'How many were needed to see a small one is not said.'
      : 'As many saw it as were planned.';
  return { decision: 'no difference we could see', why: `Nothing did better than A beyond chance. ${sample}` };
}

/** The decision alone. */
export function suggestedDecision(result: ExperimentResult): ExperimentDecision | null {
  return suggestion(result)?.decision ?? null;
}

/** A test in a word, for a list of tests: what was decided, else what it says by itself. */
export function resultInBrief(experiment: Experiment, result: ExperimentResult): string {
  return experiment.decision ?? suggestedDecision(result) ?? 'not measured yet';
}

function unsure(why: string): Suggestion {
  return { decision: 'could not tell', why };
}

function betterOf({ b }: Comparison): ExperimentDecision {
  return experimentDecisions.find((decision) => decision === `${b.letter} better`) ?? 'could not tell';
}

function lettersOf(comparisons: readonly Comparison[]): string {
  return comparisons.map(({ b }) => b.letter).join(' and ');
}
