import type { CaseStudy } from '../case-study/case-study.ts';
import type { LoopState } from '../learning/loop.ts';
import { documentText } from '../rich-text/document-text.ts';
import { bandOf, type OutcomeBand } from './band.ts';
import { caseLoop } from './case-loop.ts';
import { type ComputedOutcome, computedOutcome } from './degree.ts';
import type { OutcomeNotes } from './outcome-notes.ts';
import { isBreached, type TargetResult, targetResults } from './target-result.ts';

/** What a case is measured by; everything about its outcome follows from these. */
export type MeasuredCase = Pick<
  CaseStudy,
  'metrics' | 'readings' | 'outcome' | 'factors' | 'changes' | 'period' | 'evidence' | 'document'
>;

/** The outcome of a case: computed from its targets, and judged where somebody gave a reason to. */
export interface CaseOutcome {
  readonly results: readonly TargetResult[];
  readonly computed: ComputedOutcome;
  readonly override: NonNullable<OutcomeNotes['override']> | null;
  /** The degree that is shown: as judged, else as computed; 0 to 1 as computed, any from 0 as judged. */
  readonly degree: number | null;
  readonly band: OutcomeBand;
  readonly breached: readonly TargetResult[];
  /** True where every target is of activity and no reason was given for that. */
  readonly lacksBusinessMeasure: boolean;
  readonly loop: readonly LoopState[];
}

/** The part of an outcome that follows from the targets alone. */
export type MeasuredOutcome = Omit<CaseOutcome, 'loop'>;

/** Computes the outcome and the loop of a case. Pure: the same case gives the same. */
export function caseOutcome(measured: MeasuredCase): CaseOutcome {
  const outcome = measuredOutcome(measured);
  return { ...outcome, loop: loopOf(measured, outcome.computed.headline.coverage) };
}

/** Computes the outcome alone, which needs none of the case's text. */
export function measuredOutcome(measured: Pick<MeasuredCase, 'metrics' | 'readings' | 'outcome'>): MeasuredOutcome {
  const results = targetResults(measured.metrics, measured.readings ?? []);
  const goals = results.filter(({ role, hasTarget }) => role === 'goal' && hasTarget);
  const computed = computedOutcome(goals);
  const override = measured.outcome?.override ?? null;
  const { degree } = computed.headline;
  const shown = override ? override.degree : degree;
  return {
    results,
    computed,
    override,
    degree: shown,
    band: bandOf(shown),
    breached: results.filter((result) => result.role === 'guardrail' && isBreached(result) === true),
    lacksBusinessMeasure:
      goals.length > 0 &&
      goals.every(({ kind }) => kind === 'activity') &&
      (measured.outcome?.noBusinessMeasure ?? '').trim() === '',
  };
}

function loopOf(measured: MeasuredCase, coverage: number) {
  const happened = measured.document.content.find(({ attrs }) => attrs.kind === 'what-happened');
  return caseLoop(measured, { coverage, isTold: happened !== undefined && documentText(happened).trim() !== '' });
}
