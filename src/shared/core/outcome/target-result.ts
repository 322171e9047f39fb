import type { Figure, MetricRow, TargetRole } from '../case-study/metric-row.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import type { MetricDirection, MetricKind } from '../metrics/metric-definition.ts';
import { latestReading, type Reading } from '../metrics/reading.ts';
import { type Aim, type AimFault, attainment, checkedAim } from './attainment.ts';

/** Everything computed about one line of the targets table. Numbers are null where they cannot be said. */
export interface TargetResult {
  readonly id: string;
  readonly role: TargetRole;
  readonly kind: MetricKind;
  readonly weight: number;
  readonly direction: MetricDirection;
  /** Percentages are fractions. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetTo: number | null;
  readonly actual: number | null;
  /** The reading the actual comes from; undefined where it was typed in, or is missing. */
  readonly reading: Reading | undefined;
  /** actual - target; from the nearer end of a range, 0 inside of it. */
  readonly variance: number | null;
  readonly attainment: number | null;
  /** Why the aim cannot be used as it stands; null where it can, or where there is none. */
  readonly fault: AimFault | null;
}

/** A figure as a number to compute with: a percentage as a fraction, null where it is no number. */
export function amountOf(figure: Figure | null | undefined): number | null {
  if (!figure || figure.value === null) return null;
  return figure.unit === 'percent' ? figure.value / 100 : figure.value;
}

/** What a line of the targets table comes to: the latest reading by its due day, else what was typed as the actual. */
export function targetResult(row: MetricRow, readings: readonly Reading[]): TargetResult {
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  const reading = latestReading(readings, row.id, row.due ?? null);
  const direction = row.targetTo ? 'range' : (row.direction ?? definition?.direction ?? 'higher');
  const amounts = {
    baseline: amountOf(row.baseline),
    target: amountOf(row.target),
    targetTo: amountOf(row.targetTo),
    actual: reading?.value ?? amountOf(row.actual),
  };
  const aim = aimOf(direction, amounts);
  const checked = aim && checkedAim(aim);
  return {
    id: row.id,
    role: row.role ?? 'goal',
    kind: row.kind ?? definition?.kind ?? 'activity',
    weight: row.weight ?? 1,
    direction,
    ...amounts,
    reading,
    variance: varianceOf(amounts),
    attainment: aim && checked?.ok ? attainment(aim, amounts.actual) : null,
    fault: checked && !checked.ok ? checked.failure : null,
  };
}

/** Whether a guardrail got worse than it may; null where that cannot be said. Meeting it exactly is keeping it. */
export function isBreached({ direction, target, targetTo, actual }: TargetResult): boolean | null {
  if (actual === null || target === null) return null;
  if (targetTo !== null) return actual < target || actual > targetTo;
  return direction === 'lower' ? actual > target : actual < target;
}

type Amounts = Pick<TargetResult, 'baseline' | 'target' | 'targetTo' | 'actual'>;

function aimOf(direction: MetricDirection, { baseline, target, targetTo }: Amounts): Aim | null {
  if (target === null) return null;
  if (targetTo !== null) return { is: 'range', from: target, to: targetTo };
  // A single value of a metric that is good neither way by itself: the way is the one from the baseline.
  if (direction === 'lower' || direction === 'higher') return { is: 'value', direction, target, baseline };
  if (baseline === null) return null;
  return { is: 'value', direction: target > baseline ? 'higher' : 'lower', target, baseline };
}

function varianceOf({ target, targetTo, actual }: Amounts): number | null {
  if (target === null || actual === null) return null;
  if (targetTo === null || actual < target) return actual - target;
  return Math.max(0, actual - targetTo);
}
