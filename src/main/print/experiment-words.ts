import { isolated } from '../../shared/core/isolated.ts';

/** The words of a printed A/B test that are not the person's own. */
export const words = {
  experiment: 'A/B test',
  experimentOf: (place: number) => `A/B test ${place}`,
  hypothesis: (because: string, changing: string, willMove: string) =>
    [
      because && `Because ${isolated(because)}`,
      changing && `changing ${isolated(changing)}`,
      willMove && `will move ${isolated(willMove)}`,
    ]
      .filter(Boolean)
      .join(', ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  mustNotWorsen: (what: string) => `Must not get worse: ${isolated(what)}`,
  element: (what: string) => `Changed: ${isolated(what)}`,
  decides: (metric: string) => `Decides: ${isolated(metric)}`,
  lessIsBetter: 'Less is better',
  testedOn: (days: string) => `Shown ${days}`,
  plannedUntil: (day: string) => `planned until ${day}`,
  plannedEach: (count: string) => `${count} planned for each`,
  variant: 'Variant',
  shownTo: 'Shown to',
  didIt: 'Did it',
  rate: 'Rate',
  values: 'Values',
  mean: 'Mean',
  standardDeviation: 'Std. deviation',
  noDifference: 'no difference',
  lift: (text: string) => `lift ${text}`,
  guardrail: 'must not get worse',
  decision: (what: string) => `Decision: ${what}.`,
  byShares:
    'Differences with 95 % intervals (Wald) and p of the two-proportion z test, two-sided; each variant against A.',
  byMeans: 'Differences with 95 % intervals and p of Welch’s t test, two-sided; each variant against A.',
  missing: '–',
  unnamedMetric: 'unnamed metric',
  figureRef: (number: number) => `figure ${number}`,
} as const;
