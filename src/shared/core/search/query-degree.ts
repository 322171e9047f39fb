import { bandStarts } from '../outcome/band.ts';
import type { Bound, QueryCondition } from './case-query.ts';

const RANGE = /^(\d+(?:[.,]\d+)?)\s*%?\s*(?:-|–|\.\.)\s*(\d+(?:[.,]\d+)?)\s*%?$/;
const ONE = /^(<=|>=|≤|≥|<|>|=)?\s*(\d+(?:[.,]\d+)?)\s*%?$/;

/**
 * The degrees a number of percent asks for: `<40`, `>=70`, `40-70`, or `42` for all that are shown as 42 %; `none` for
 * those not measured. Null where it is no number.
 */
export function degreeRange(typed: string): QueryCondition | null {
  if (typed.toLowerCase() === 'none') return { by: 'facet', kind: 'band', value: 'not measured yet', match: 'exact' };
  const [, low, high] = RANGE.exec(typed) ?? [];
  if (low !== undefined && high !== undefined) return between(fraction(low), fraction(high));
  const [, sign = '=', number] = ONE.exec(typed) ?? [];
  if (number === undefined) return null;
  const at = fraction(number);
  switch (sign) {
    case '<':
      return { by: 'degree', from: null, to: bound(at, false) };
    case '<=':
    case '≤':
      return { by: 'degree', from: null, to: bound(at, true) };
    case '>':
      return { by: 'degree', from: bound(at, false), to: null };
    case '>=':
    case '≥':
      return { by: 'degree', from: bound(at, true), to: null };
    default:
      // What is shown as this many percent: nothing is rounded up to where a band begins.
      return { by: 'degree', from: bound(isBandStart(at) ? at : at - 0.005, true), to: bound(at + 0.005, false) };
  }
}

function between(one: number, other: number): QueryCondition {
  return { by: 'degree', from: bound(Math.min(one, other), true), to: bound(Math.max(one, other), true) };
}

function bound(at: number, included: boolean): Bound {
  return { at, included };
}

function fraction(number: string): number {
  return Number(number.replace(',', '.')) / 100;
}

function isBandStart(at: number): boolean {
  return bandStarts.some((start) => Math.abs(start - at) < 1e-9);
}
