import { z } from 'zod';
import { ulidSchema } from '../ids.ts';
import { limits } from '../limits.ts';

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

/** One line of the metrics table. A missing target or actual is null: missing is not zero. */
export const metricRowSchema = z.looseObject({
  id: ulidSchema,
  metric: z.string().max(limits.nameLength),
  target: figureSchema.nullable(),
  actual: figureSchema.nullable(),
  note: z.string().max(limits.captionLength),
});
export type MetricRow = Readonly<z.infer<typeof metricRowSchema>>;
