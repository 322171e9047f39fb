import { z } from 'zod';
import { metricColumnSchema } from './metric-column.ts';

/** In what form the cases of a notebook are shown. */
export const caseViews = ['list', 'cards', 'table', 'timeline'] as const;
export type CaseView = (typeof caseViews)[number];

/** Columns a table shows at most. */
export const MOST_COLUMNS = 8;

/** What was chosen for the cases of a notebook; no columns while none were chosen. */
export const viewChoiceSchema = z.object({
  view: z.enum(caseViews),
  columns: z.array(metricColumnSchema).max(MOST_COLUMNS).nullable(),
});
export type ViewChoice = Readonly<z.infer<typeof viewChoiceSchema>>;

/** Of a notebook for which nothing was chosen yet. */
export const usualView: ViewChoice = { view: 'list', columns: null };
