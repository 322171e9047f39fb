import type { Ulid } from '../ids.ts';
import {
  type Experiment,
  type ExperimentDecision,
  experimentDecisions,
  type FurtherMetric,
  fewestVariants,
  letterAt,
  mostVariants,
  type Variant,
} from './experiment.ts';

/** A test with two variants and nothing known yet. */
export function blankExperiment(newId: () => Ulid): Experiment {
  return {
    id: newId(),
    because: '',
    changing: '',
    willMove: '',
    measure: 'share',
    metric: '',
    guardrails: '',
    variants: [blankVariant(newId()), blankVariant(newId())],
    from: null,
    to: null,
    plannedTo: null,
    plannedSample: null,
    decision: null,
    decisionNote: '',
  };
}

/** A variant nothing is known of, planned to be seen by as many as the others. */
export function blankVariant(id: Ulid): Variant {
  return {
    id,
    name: '',
    evidence: null,
    exposures: null,
    conversions: null,
    mean: null,
    standardDeviation: null,
    planned: 1,
  };
}

/** Something more to measure, with nothing known of it. */
export function blankFurther(id: Ulid, role: FurtherMetric['role']): FurtherMetric {
  return { id, metric: '', role, measure: 'share', values: [] };
}

/** The test with a variant more; unchanged where it has as many as it may. */
export function withVariantAdded(experiment: Experiment, variant: Variant): Experiment {
  return experiment.variants.length >= mostVariants
    ? experiment
    : { ...experiment, variants: [...experiment.variants, variant] };
}

/**
 * The test without a variant and what was counted for it. The letters behind it move up, and a decision for one of them
 * with them; a decision for the one that goes is open again. Unchanged where only two are left.
 */
export function withoutVariant(experiment: Experiment, id: string): Experiment {
  const place = experiment.variants.findIndex((variant) => variant.id === id);
  if (place === -1 || experiment.variants.length <= fewestVariants) return experiment;
  return {
    ...experiment,
    variants: experiment.variants.filter((variant) => variant.id !== id),
    decision: decisionWithout(experiment.decision, place),
    ...(experiment.further
      ? {
          further: experiment.further.map((metric) => ({
            ...metric,
            values: metric.values.filter(({ variant }) => variant !== id),
          })),
        }
      : {}),
  };
}

/** The decisions that fit the variants there are, and the one that was taken, whatever it is. */
export function decisionsFor(experiment: Experiment): readonly ExperimentDecision[] {
  const letters = experiment.variants.map((_, place) => `${letterAt(place)} better`);
  return experimentDecisions.filter(
    (decision) => letters.includes(decision) || !decision.endsWith(' better') || decision === experiment.decision,
  );
}

/** What is counted of a further metric for a variant, beside how many saw it. */
export type FurtherFigures = Pick<Variant, 'conversions' | 'mean' | 'standardDeviation'>;

/** What was counted of a further metric for a variant; nulls where nothing was. */
export function furtherValue({ values }: FurtherMetric, id: string): FurtherFigures {
  const value = values.find(({ variant }) => variant === id);
  return {
    conversions: value?.conversions ?? null,
    mean: value?.mean ?? null,
    standardDeviation: value?.standardDeviation ?? null,
  };
}

/** The metric with something else counted for a variant. */
export function withFurtherValue(metric: FurtherMetric, variant: Ulid, change: Partial<FurtherFigures>): FurtherMetric {
  const next = { variant, ...furtherValue(metric, variant), ...change };
  const others = metric.values.filter((value) => value.variant !== variant);
  return { ...metric, values: [...others, next] };
}

function decisionWithout(decision: ExperimentDecision | null, place: number): ExperimentDecision | null {
  const decided = decision === null ? -1 : experimentDecisions.indexOf(decision);
  if (decision === null || !decision.endsWith(' better') || decided < place) return decision;
  return decided === place ? null : (experimentDecisions[decided - 1] ?? null);
}
