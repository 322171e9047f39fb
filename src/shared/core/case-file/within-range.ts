import type { z } from 'zod';
import { limits } from '../limits.ts';
import type { JsonObject } from './migrations.ts';

/** A copy that can be shown, and the first thing in it that is beyond what a case may hold. */
export interface WithinRange {
  readonly value: JsonObject;
  readonly detail: string;
}

/**
 * A case file whose only fault is that texts are too long, or numbers too large or small, cut to what a case may hold: to
 * be shown, and never written in place of the file. Null where anything else is amiss.
 */
export function withinRange(file: JsonObject, issues: readonly z.core.$ZodIssue[]): WithinRange | null {
  const value: JsonObject = JSON.parse(JSON.stringify(file));
  for (const { path, ...issue } of issues) {
    const holder = path.slice(0, -1).reduce<unknown>(inside, value);
    const last = path.at(-1);
    if (!isHolder(holder) || last === undefined) return null;
    const clamped = clampedTo(path.reduce<unknown>(inside, file), last, issue);
    if (clamped === undefined) return null;
    holder[String(last)] = clamped;
  }
  const [first] = issues;
  return first ? { value, detail: `${first.path.map(String).join('.')} is beyond what it may be` } : null;
}

function clampedTo(
  present: unknown,
  name: PropertyKey,
  issue: Omit<z.core.$ZodIssue, 'path'>,
): string | number | null | undefined {
  if (typeof present === 'string' && issue.code === 'too_big')
    // No half of a pair is left at the end.
    return present
      .slice(0, 'maximum' in issue ? Number(issue.maximum) : limits.nameLength)
      .replace(/[\uD800-\uDBFF]$/, '');
  if (typeof present !== 'number') return undefined;
  // A number larger than any. A value may be missing; what was typed stands beside it.
  if (!Number.isFinite(present)) return name === 'value' ? null : Math.sign(present) * Number.MAX_VALUE;
  if (issue.code === 'too_big' && 'maximum' in issue) return Number(issue.maximum);
  if (issue.code === 'too_small' && 'minimum' in issue)
    return 'inclusive' in issue && issue.inclusive ? Number(issue.minimum) : Number(issue.minimum) + 1;
  return undefined;
}

function inside(holder: unknown, key: PropertyKey): unknown {
  return isHolder(holder) && Object.hasOwn(holder, key) ? holder[String(key)] : undefined;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
