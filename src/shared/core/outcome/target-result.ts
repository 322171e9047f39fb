import type { MetricRow, TargetRole } from '../case-study/metric-row.ts';
import { type Actual, actualsOf } from '../metrics/actuals.ts';
import { amountIn, unitOf } from '../metrics/amount.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import { areWritten, type Levels } from '../metrics/levels.ts';
import type { MetricDirection, MetricKind, MetricUnit } from '../metrics/metric-definition.ts';
import type { Reading } from '../metrics/reading.ts';
import { type Aim, type AimFault, attainment, checkedAim, qualitativeAttainment } from './attainment.ts';

/** Everything computed about one line of the targets table. Numbers are null where they cannot be said. */
export interface TargetResult {
  readonly id: string;
  readonly role: TargetRole;
  readonly kind: MetricKind;
  readonly weight: number;
  readonly direction: MetricDirection;
  readonly unit: MetricUnit;
  /** Percentages are fractions. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetTo: number | null;
  /** Whether anything stands as its target, be it no sure number: until it is one, what was reached cannot be said. */
  readonly hasTarget: boolean;
  readonly actual: number | null;
  /** Where the actual is from, and what its parts come to. */
  readonly actualOf: Actual;
  /** The reading the actual comes from; undefined where it was typed in, or is missing. */
  readonly reading: Reading | undefined;
  /** actual - target; from the nearer end of a range, 0 inside of it. */
  readonly variance: number | null;
  readonly attainment: number | null;
  /** Why the aim cannot be used as it stands; null where it can, or where there is none. */
  readonly fault: AimFault | null;
}

/** What a case's targets table comes to, line by line in its order. */
export function targetResults(rows: readonly MetricRow[], readings: readonly Reading[]): readonly TargetResult[] {
  return actualsOf(rows, readings).map((actual, index) => resultOf(rows[index] as MetricRow, actual));
}

/** What one line comes to by itself: the latest reading by its due day, else what was typed as the actual. */
export function targetResult(row: MetricRow, readings: readonly Reading[]): TargetResult {
  return targetResults([row], readings)[0] as TargetResult;
}

/** Business or activity: as the person said, else as the definition says; activity for a metric of their own. */
export function kindOf({ kind, definition }: MetricRow): MetricKind {
  return kind ?? (definition === undefined ? undefined : builtInMetric(definition)?.kind) ?? 'activity';
}

/** Which way is good: a range where there is an upper end, else as said, else as the definition says, else higher. */
export function directionOf({ targetTo, direction, definition }: MetricRow): MetricDirection {
  if (targetTo) return 'range';
  return direction ?? (definition === undefined ? undefined : builtInMetric(definition)?.direction) ?? 'higher';
}

function resultOf(row: MetricRow, actual: Actual): TargetResult {
  if (row.levels) return levelsResult(row, row.levels, actual);
  const unit = unitOf(row);
  const direction = directionOf(row);
  const amounts = {
    baseline: amountIn(row.baseline, unit),
    target: amountIn(row.target, unit),
    targetTo: amountIn(row.targetTo, unit),
    actual: actual.value,
  };
  // A baseline or an end of a range that is typed but unsure must not pass for one that was never given.
  const isUnsure = [row.baseline, row.targetTo].some((figure) => figure && amountIn(figure, unit) === null);
  // A guardrail is kept, not reached: its target may be its baseline, or worse.
  const isGuardrail = row.role === 'guardrail';
  const aim = isUnsure ? null : aimOf(direction, amounts);
  const checked = aim && checkedAim(aim);
  return {
    id: row.id,
    role: row.role ?? 'goal',
    kind: kindOf(row),
    weight: row.weight ?? 1,
    direction,
    unit,
    ...amounts,
    hasTarget: row.target !== null && row.target.typed.trim() !== '',
    actualOf: actual,
    reading: actual.reading,
    variance: varianceOf(amounts),
    attainment: aim && checked?.ok ? attainment(aim, amounts.actual) : null,
    fault: checked && !checked.ok && (!isGuardrail || aim?.is === 'range') ? checked.failure : null,
  };
}

// What is expected is level 0, once there are words to hold anybody to.
function levelsResult(row: MetricRow, levels: Levels, actual: Actual): TargetResult {
  const level = actual.value === null ? undefined : levels.score?.level;
  return {
    id: row.id,
    role: row.role ?? 'goal',
    kind: kindOf(row),
    weight: row.weight ?? 1,
    direction: 'higher',
    unit: 'score',
    baseline: null,
    target: areWritten(levels) ? 0 : null,
    targetTo: null,
    hasTarget: areWritten(levels),
    actual: actual.value,
    actualOf: actual,
    reading: undefined,
    variance: actual.value,
    attainment: level === undefined ? null : qualitativeAttainment(level),
    fault: null,
  };
}

/** Whether a guardrail got worse than it may; null where that cannot be said. Meeting it exactly is keeping it. */
export function isBreached({ direction, target, targetTo, actual }: TargetResult): boolean | null {
  if (actual === null || target === null) return null;
  if (targetTo !== null) return actual < target || actual > targetTo;
  if (direction === 'lower') return actual > target;
  return direction === 'higher' ? actual < target : null;
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
