import type { Compared } from './compared.ts';
import {
  type Arm,
  type Comparison,
  type ExperimentResult,
  type MeasuredMetric,
  SEEN_BELOW,
} from './experiment-result.ts';
import { countText, differenceTexts, liftText, numberText, pText, valueText } from './figure-text.ts';
import { lackOf } from './result-text.ts';
import { MISMATCH } from './sample-ratio.ts';

/** How the share or mean of a variant came about. */
export function explainArm(arm: Arm, { measure }: MeasuredMetric, locale: string): readonly string[] {
  const { exposures, conversions } = arm.figures;
  const blocking = arm.troubles.find(({ blocks }) => blocks);
  if (blocking) return [blocking.text];
  if (arm.value === null)
    return [
      measure === 'share'
        ? 'Rate: who did it ÷ who saw it. One of the two is not known, which is not zero.'
        : 'The mean and its standard deviation are typed in; one of them, or the number of values, is not known.',
    ];
  if (measure === 'mean')
    return [`Mean as typed, of ${countText(exposures ?? 0, locale)} values with their standard deviation.`];
  return [
    `Rate: who did it ÷ who saw it = ${countText(conversions ?? 0, locale)} ÷ ${countText(exposures ?? 0, locale)} = ${valueText(arm.value, measure, locale)}.`,
    'Counts as typed in.',
  ];
}

const INTERVALS: Readonly<Record<Compared['interval'], string>> = {
  Wald: 'Formula: d ± 1.96 √(pA(1 − pA)/nA + pB(1 − pB)/nB), the interval of Wald (Agresti, Categorical Data Analysis, 3.1).',
  Newcombe:
    'Formula: d − √((pB − lB)² + (uA − pA)²) to d + √((uB − pB)² + (pA − lA)²), l and u the ends of the score interval of each (Newcombe 1998), since few did it or did not.',
  Welch: 'Formula: d ± t √(sA²/nA + sB²/nB), t at 97.5 % with the degrees of freedom of Welch and Satterthwaite.',
};

/** How the difference and its interval came about. */
export function explainDifference(metric: MeasuredMetric, comparison: Comparison, locale: string): readonly string[] {
  const { a, b, compared } = comparison;
  if (!compared || a.value === null || b.value === null) return [`Cannot be said: ${lackOf(metric, comparison)}`];
  const { difference, from, to, unit } = differenceTexts(compared, metric.measure, locale);
  const text = (value: number) => valueText(value, metric.measure, locale);
  return [
    `Difference: ${b.letter} − ${a.letter} = ${text(b.value)} − ${text(a.value)} = ${difference}${unit}.`,
    `Interval: ${from} to ${to}${unit}. Made so that 95 of 100 such intervals hold the true difference.`,
    INTERVALS[compared.interval],
    `Inputs: ${inputsOf(a, metric, locale)}; ${inputsOf(b, metric, locale)}.`,
  ];
}

/** How p came about, and what Holm made of it. */
export function explainP(
  metric: MeasuredMetric,
  comparison: Comparison,
  { family }: ExperimentResult,
  locale: string,
): readonly string[] {
  const { a, b, compared, adjusted } = comparison;
  if (!compared || adjusted === null) return [`Cannot be said: ${lackOf(metric, comparison)}`];
  const isHeld = family > 1 && metric.role !== 'guardrail';
  return [
    `p: how often chance alone would set ${a.letter} and ${b.letter} at least this far apart, if they were the same. Below ${numberText(SEEN_BELOW, 2, locale)} a difference counts as seen.`,
    metric.measure === 'share'
      ? 'Formula: two-proportion z test, z = d ÷ √(p(1 − p)(1/nA + 1/nB)) with p the share of both together, two-sided.'
      : 'Formula: Welch’s t test, t = d ÷ √(sA²/nA + sB²/nB), two-sided.',
    `Inputs: ${inputsOf(a, metric, locale)}; ${inputsOf(b, metric, locale)}.`,
    isHeld
      ? `${pText(compared.p, locale)} by itself; ${pText(adjusted, locale)} as one of ${family} comparisons (Holm 1979).`
      : `${pText(compared.p, locale)}.`,
  ];
}

/** How the lift came about. */
export function explainLift(metric: MeasuredMetric, { a, b, compared }: Comparison, locale: string): readonly string[] {
  if (!compared || a.value === null || b.value === null) return ['Cannot be said: nothing was compared.'];
  const text = (value: number) => valueText(value, metric.measure, locale);
  const formula = `Lift: (${b.letter} − ${a.letter}) ÷ ${a.letter}`;
  if (compared.lift === null) return [`${formula}. ${a.letter} is zero, and nothing can be divided by it.`];
  return [
    `${formula} = (${text(b.value)} − ${text(a.value)}) ÷ ${text(a.value)} = ${liftText(compared.lift, locale)}.`,
    'It is relative: a large lift of a small share may be few people.',
  ];
}

/** How many were counted of those planned; nothing where none were planned. */
export function explainPlan({ counted, planned, decides }: ExperimentResult, locale: string): readonly string[] {
  if (counted === null || planned === null) return [];
  const { length } = decides.arms;
  const each = `${countText(planned / length, locale)} for each of ${length} variants`;
  return [`Counted: ${countText(counted, locale)} in all. Planned: ${each} = ${countText(planned, locale)}.`];
}

/** How the check of the split came about. */
export function explainSplit(
  { decides: { arms }, splitP }: ExperimentResult,
  planned: readonly number[],
  locale: string,
): readonly string[] {
  if (splitP === null) return ['Split: cannot be checked until it is known how many saw each variant.'];
  const counts = arms.map(({ letter, figures }) => `${letter} ${countText(figures.exposures ?? 0, locale)}`).join(', ');
  const shares = planned.map((share) => countText(share, locale)).join(' : ');
  return [
    `Split: counted ${counts}; planned ${shares}. ${pText(splitP, locale)}.`,
    `Formula: chi-square test of the counts against the plan, ${arms.length - 1} degrees of freedom. Below ${numberText(MISMATCH, 3, locale)} they do not match.`,
  ];
}

function inputsOf({ letter, figures, value }: Arm, { measure }: MeasuredMetric, locale: string): string {
  const { exposures, conversions, standardDeviation } = figures;
  const n = countText(exposures ?? 0, locale);
  return measure === 'share'
    ? `${letter} ${countText(conversions ?? 0, locale)} of ${n}`
    : `${letter} mean ${numberText(value ?? 0, 4, locale)}, standard deviation ${numberText(standardDeviation ?? 0, 4, locale)}, n ${n}`;
}
