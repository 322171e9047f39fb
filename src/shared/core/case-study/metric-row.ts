import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';
import { levelsSchema } from '../metrics/levels.ts';
import { metricUnits } from '../metrics/metric-definition.ts';

/**
 * A number as a person typed it. `value` is null where the text is no number we are sure of: the text is
 * kept, and nothing is computed from it. A percentage keeps its printed size (4.2 % has value 4.2).
 */
export const figureSchema = z.looseObject({
  typed: z.string().max(limits.nameLength),
  value: z.number().nullable(),
  unit: z.enum(['count', 'percent']),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;

export const targetRoles = ['goal', 'guardrail'] as const;
export type TargetRole = (typeof targetRoles)[number];

/**
 * One line of the targets table. A missing target or actual is null: missing is not zero. What is optional was not said;
 * a built-in metric then speaks for itself.
 */
export const metricRowSchema = z.looseObject({
  id: ulidSchema,
  metric: z.string().max(limits.nameLength),
  /** The value to reach, or the lower end of a range. */
  target: figureSchema.nullable(),
  /** As typed; a reading, where there is one, comes before it. */
  actual: figureSchema.nullable(),
  note: z.string().max(limits.captionLength),
  /** The built-in metric it is; absent for one of the person's own. */
  definition: z.string().max(limits.nameLength).optional(),
  /** What exactly is counted, for a metric of the person's own. */
  meaning: z.string().max(limits.captionLength).optional(),
  /** What it is counted in, where no definition says so. */
  unit: z.enum(metricUnits).optional(),
  baseline: figureSchema.nullable().optional(),
  /** The upper end of a range. */
  targetTo: figureSchema.nullable().optional(),
  /** How much it counts beside the others; 1 where absent. */
  weight: z.number().positive().optional(),
  /** A guardrail is not averaged: it must not get worse than its target. */
  role: z.enum(targetRoles).optional(),
  /** Which way is good, where the definition does not say or does not fit. */
  direction: z.enum(['higher', 'lower', 'range', 'none']).optional(),
  /** Business or activity, where it is meant otherwise than the definition says, and why. */
  kind: z.enum(['business', 'activity']).optional(),
  kindReason: z.string().max(limits.captionLength).optional(),
  /** What one point of its plot stands for, where it is not each reading. */
  plotBy: z.enum(['day', 'week', 'month']).optional(),
  /** The last day whose readings count. */
  due: calendarDateSchema.nullable().optional(),
  /** The day the typed actual is of; null or absent where nobody said. */
  actualOn: calendarDateSchema.nullable().optional(),
  /** The five levels of a measure in words; its typed figures then stand for nothing. */
  levels: levelsSchema.optional(),
});
export type MetricRow = Readonly<z.infer<typeof metricRowSchema>>;
