import { z } from 'zod';
import { metricRowSchema } from '../case-study/metric-row.ts';
import { sectionPromptSchema } from '../case-study/section-prompts.ts';
import { limits } from '../limits.ts';

const line = z.string().max(limits.nameLength);

/** A line of the targets table without anything that belongs to one case: what is counted and how, no figure. */
export const templateMetricSchema = metricRowSchema.pick({
  metric: true,
  note: true,
  definition: true,
  meaning: true,
  unit: true,
  role: true,
  direction: true,
  kind: true,
  kindReason: true,
  levels: true,
});
export type TemplateMetric = Readonly<z.infer<typeof templateMetricSchema>>;

/** What a new case can begin from: prompts for its sections, added sections, metrics to fill in, tags. */
export const templateSchema = z.looseObject({
  id: z.string().min(1).max(100),
  name: line,
  /** When to take it, in one line. */
  about: line,
  /** In the order of the sections; an added section stands behind the one it follows here. */
  sections: z.array(sectionPromptSchema).max(limits.listLength),
  metrics: z.array(templateMetricSchema).max(limits.listLength),
  tags: z.array(line).max(limits.listLength),
  /** Whether the case begins with an A/B test to fill in. */
  experiment: z.boolean().optional(),
  /** Whether the case begins with a timeline to fill in. */
  timeline: z.boolean().optional(),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** A template as the chooser shows it. */
export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Whether it is one of the notebook's own, which can be removed. */
  readonly own: boolean;
}

/** A template as a line of the chooser. */
export function templateRow({ id, name, about }: Template, own: boolean): TemplateRow {
  return { id, name, about, own };
}
