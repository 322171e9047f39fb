import type { CaseStudy } from '../case-study/case-study.ts';
import { usedOn } from '../learning/change-uses.ts';
import { proofsOf } from '../learning/factor-sources.ts';
import { type LoopState, loopState } from '../learning/loop.ts';
import { measuredDays } from '../metrics/measured-days.ts';

/** What the loop of a case follows from, beside its text and its targets. */
export type LoopParts = Pick<
  CaseStudy,
  'metrics' | 'readings' | 'outcome' | 'factors' | 'changes' | 'period' | 'evidence'
>;

/**
 * The four steps of a case. `coverage` is the measured share of its targets' weight; `isTold` says whether anything
 * stands under What happened.
 */
export function caseLoop(
  { metrics, readings = [], outcome, factors = [], changes = [], period, evidence }: LoopParts,
  { coverage, isTold }: { readonly coverage: number; readonly isTold: boolean },
): readonly LoopState[] {
  return loopState({
    coverage,
    start: period.from,
    readingDates: measuredDays(metrics, readings),
    acknowledgedOn: outcome?.acknowledged?.on ?? null,
    acknowledgement: outcome?.acknowledged?.sentence ?? '',
    whatHappenedIsEmpty: !isTold,
    contributingFactors: factors.filter(({ text }) => text.trim() !== '').length,
    evidenceLinks: factors.reduce((sum, factor) => sum + proofsOf(factor, { evidence, readings }), 0),
    analysedOn: outcome?.analysedOn ?? null,
    changesUsedOn: changes.map(usedOn).filter((day) => day !== undefined),
  });
}
