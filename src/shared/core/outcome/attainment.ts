import type { QualitativeLevel } from '../metrics/levels.ts';
import { failed, type Result, success } from '../result.ts';

/** What was wanted: a value to reach from a baseline (if known), or a range to stay in. */
export type Aim =
  | {
      readonly is: 'value';
      readonly direction: 'higher' | 'lower';
      readonly target: number;
      readonly baseline: number | null;
    }
  | { readonly is: 'range'; readonly from: number; readonly to: number };

/** Why an aim cannot be used as it stands. */
export type AimFault =
  | 'range upside down'
  | 'target is the baseline'
  | 'wrong side of the baseline'
  | 'needs a baseline';

const LEVEL_ATTAINMENT: Readonly<Record<QualitativeLevel, number>> = { '-2': 0, '-1': 0.5, 0: 1, 1: 1.25, 2: 1.5 };

/** Accepts an aim, or says what is wrong with it. A target of zero or less means something only from a baseline. */
export function checkedAim(aim: Aim): Result<Aim, AimFault> {
  if (aim.is === 'range') return aim.to > aim.from ? success(aim) : failed('range upside down');
  const { direction, target, baseline } = aim;
  if (baseline === null) return target > 0 ? success(aim) : failed('needs a baseline');
  if (target === baseline) return failed('target is the baseline');
  return target > baseline === (direction === 'higher') ? success(aim) : failed('wrong side of the baseline');
}

/**
 * How much of an aim was reached: 1 is all of it, less than 0 is worse than the start; null where it cannot be said, also
 * where the figures are too large for their distance to be one.
 * With a baseline (a - b) / (g - b), which works both ways; without one a / g, or g / a where lower is better; in a
 * range 1, outside of it less by the distance over the width.
 */
export function attainment(aim: Aim, actual: number | null): number | null {
  if (actual === null || !Number.isFinite(actual) || !checkedAim(aim).ok) return null;
  const reached = reachedOf(aim, actual);
  return reached !== null && Number.isFinite(reached) ? reached : null;
}

function reachedOf(aim: Aim, actual: number): number | null {
  if (aim.is === 'range') {
    const distance = Math.max(aim.from - actual, actual - aim.to, 0);
    const lost = ratio(distance, aim.to - aim.from);
    return lost === null ? null : Math.max(0, 1 - lost);
  }
  const { direction, target, baseline } = aim;
  if (baseline !== null) return ratio(actual - baseline, target - baseline);
  if (direction === 'higher') return actual / target;
  if (actual < 0) return null;
  return actual === 0 ? 1 : target / actual;
}

// A distance beyond all numbers is none: it would turn any share of it into nothing.
function ratio(part: number, whole: number): number | null {
  return Number.isFinite(part) && Number.isFinite(whole) ? part / whole : null;
}

/** How much a qualitative measure reached: goal attainment scaling, with 0 as expected. */
export function qualitativeAttainment(level: QualitativeLevel): number {
  return LEVEL_ATTAINMENT[level];
}

/** An attainment as it enters the degree: between 0 and 1. */
export function scoreOf(reached: number): number {
  return Math.min(1, Math.max(0, reached));
}
