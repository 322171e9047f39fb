import type { CaseStudy } from '../case-study/case-study.ts';
import { caseOutcome } from '../outcome/case-outcome.ts';
import { type ComparedCase, comparedCase } from './compared-case.ts';
import { comparedFactors, type FactorRow } from './compared-factors.ts';
import { type ComparedReadings, comparedReadings } from './compared-plots.ts';
import { comparedTargets, type TargetRow } from './compared-targets.ts';

/** Cases side by side. Every list of cells is in the order of `cases`. */
export interface Comparison {
  readonly cases: readonly ComparedCase[];
  readonly targets: readonly TargetRow[];
  readonly readings: ComparedReadings;
  readonly factors: readonly FactorRow[];
}

/** Holds cases against each other. Pure: the same cases in the same order give the same, whatever the day. */
export function comparison(cases: readonly CaseStudy[]): Comparison {
  const outcomes = cases.map(caseOutcome);
  const ids = cases.map(({ id }) => id);
  return {
    cases: cases.flatMap((caseStudy, place) => {
      const outcome = outcomes[place];
      return outcome ? [comparedCase(caseStudy, outcome, ids)] : [];
    }),
    targets: comparedTargets(cases.map((caseStudy, place) => ({ caseStudy, results: outcomes[place]?.results ?? [] }))),
    readings: comparedReadings(cases),
    factors: comparedFactors(cases),
  };
}
