import { calendarDateSchema } from '../../src/shared/core/dates.ts';
import type { Experiment, FurtherMetric } from '../../src/shared/core/experiment/experiment.ts';
import { blankExperiment, blankFurther, blankVariant } from '../../src/shared/core/experiment/experiment-edits.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';

/** A variant as its author thinks of it; `picture` is the name of a screenshot of the case. */
export interface ExampleVariant {
  readonly name: string;
  readonly picture?: string;
  readonly exposures: number;
  readonly conversions: number;
  /** What else was counted, in the order of `further`. */
  readonly further?: readonly number[];
}

/** An A/B test of shares as its author thinks of it. */
export interface ExampleExperiment
  extends Partial<
    Pick<
      Experiment,
      | 'because'
      | 'changing'
      | 'willMove'
      | 'guardrails'
      | 'element'
      | 'direction'
      | 'plannedSample'
      | 'plan'
      | 'decision'
      | 'decisionNote'
    >
  > {
  readonly metric: string;
  readonly from: string;
  readonly to: string;
  readonly plannedTo: string;
  readonly variants: readonly ExampleVariant[];
  readonly further?: readonly (Pick<FurtherMetric, 'metric' | 'role'> & Partial<Pick<FurtherMetric, 'direction'>>)[];
}

/** The test of an example case; the same ids in the same order give the same text. */
export function buildExperiment(
  { variants, further = [], from, to, plannedTo, ...words }: ExampleExperiment,
  newId: () => Ulid,
  evidenceOf: (picture: string) => Ulid,
): Experiment {
  const made = variants.map(({ name, picture, exposures, conversions }) => ({
    ...blankVariant(newId()),
    name,
    evidence: picture === undefined ? null : evidenceOf(picture),
    exposures,
    conversions,
  }));
  const metrics = further.map((metric, index) => ({
    ...blankFurther(newId(), metric.role),
    ...metric,
    values: made.map(({ id }, place) => ({
      variant: id,
      conversions: variants[place]?.further?.[index] ?? null,
      mean: null,
      standardDeviation: null,
    })),
  }));
  return {
    ...blankExperiment(newId),
    ...words,
    from: calendarDateSchema.parse(from),
    to: calendarDateSchema.parse(to),
    plannedTo: calendarDateSchema.parse(plannedTo),
    variants: made,
    ...(metrics.length > 0 ? { further: metrics } : {}),
  };
}
