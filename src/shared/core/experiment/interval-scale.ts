import type { Compared } from './compared.ts';
import type { Measure } from './experiment.ts';
import { numberText } from './figure-text.ts';

/** Where an interval is drawn: places from 0 to 1 on a line whose middle is "no difference". */
export interface IntervalScale {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** What the ends of the line say. */
  readonly low: string;
  readonly high: string;
}

const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The line that all these comparisons are drawn on, so that they can be held against each other by eye. */
export function intervalScales(
  comparisons: readonly Compared[],
  measure: Measure,
  locale: string,
): readonly IntervalScale[] {
  const widest = Math.max(...comparisons.flatMap(({ from, to, difference }) => [from, to, difference].map(Math.abs)));
  const scale = measure === 'share' ? 100 : 1;
  const bound = roundUp(Number.isFinite(widest) && widest > 0 ? widest * scale * 1.15 : 1) / scale;
  const place = (value: number) => Math.min(1, Math.max(0, (value / bound + 1) / 2));
  const digits = Math.max(1, Math.ceil(-Math.log10(bound * scale)) + 1);
  const end = numberText(bound * scale, digits, locale);
  const unit = measure === 'share' ? '\u202fpp' : '';
  return comparisons.map(({ from, to, difference }) => ({
    from: place(from),
    to: place(to),
    at: place(difference),
    low: `\u2212${end}${unit}`,
    high: `+${end}${unit}`,
  }));
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power >= value - 1e-12) ?? 10) * power;
}
