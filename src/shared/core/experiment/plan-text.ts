import type { Measure, SamplePlan } from './experiment.ts';
import { numberText } from './figure-text.ts';

/** What the planned sample was to show: "to see 0.5 pp from 3 % with 80 % power at 5 %". */
export function planText(
  { baseline, worthHaving, power, alpha }: SamplePlan,
  measure: Measure,
  locale: string,
): string {
  const percent = (share: number) => `${numberText(share * 100, 2, locale)}\u202f%`;
  const certainty = `with ${percent(power)} power at ${percent(alpha)}`;
  return measure === 'share'
    ? `to see ${numberText(worthHaving * 100, 2, locale)}\u202fpp from ${percent(baseline)} ${certainty}`
    : `to see ${numberText(worthHaving, 2, locale)} where values spread by ${numberText(baseline, 2, locale)} ${certainty}`;
}
