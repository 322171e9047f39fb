import { z } from 'zod';
import { limits } from '../limits.ts';
import { metricUnits } from '../metrics/metric-definition.ts';

/** Values that may stand in one column: of one definition in one version, in one unit and currency. */
export const metricColumnSchema = z.strictObject({
  /** What `metricKey` gives. */
  definition: z.string().max(2 * limits.nameLength),
  version: z.int().positive(),
  unit: z.enum(metricUnits),
  /** ISO 4217; '' where none is said. */
  currency: z.string().max(3),
});
export type MetricColumn = Readonly<z.infer<typeof metricColumnSchema>>;
