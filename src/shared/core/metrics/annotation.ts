import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { ulidSchema } from '../ids.ts';

/** Characters of an annotation: as many as the analytics tools that taught people to write them allowed. */
export const ANNOTATION_LENGTH = 160;

/** What an annotation tells of: something we did, something outside, or a change in how the metric is measured. */
export const annotationKinds = ['ours', 'outside', 'measurement change'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** A dated note on the plot of a metric; on a day, or on the days from one to another. */
export const annotationSchema = z.looseObject({
  id: ulidSchema,
  /** The line of the targets table on whose plot it stands. */
  metric: ulidSchema,
  text: z.string().max(ANNOTATION_LENGTH),
  from: calendarDateSchema,
  /** The last day of a range; null for one day. */
  to: calendarDateSchema.nullable(),
  kind: z.enum(annotationKinds),
  starred: z.boolean(),
  /** The evidence item it points to. */
  evidence: ulidSchema.nullable(),
});
export type Annotation = Readonly<z.infer<typeof annotationSchema>>;
