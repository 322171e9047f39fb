import { z } from 'zod';
import { usualView, type ViewChoice, viewChoiceSchema } from '../../shared/core/views/case-view.ts';

/** How many notebooks are remembered; the one chosen for longest ago goes first. */
const MOST_NOTEBOOKS = 50;

/** In what form the cases of which notebook were shown on this computer, the notebook chosen for last at the end. */
export const keptViewsSchema = z.array(viewChoiceSchema.extend({ folder: z.string() }));
export type KeptViews = Readonly<z.infer<typeof keptViewsSchema>>;

/** What was chosen for the notebook in a folder, else what is usual. */
export function viewOf(all: KeptViews, folder: string): ViewChoice {
  const kept = all.find((one) => one.folder === folder);
  return kept ? { view: kept.view, columns: kept.columns } : usualView;
}

/** What is remembered once this was chosen for the notebook in a folder. */
export function withView(all: KeptViews, folder: string, { view, columns }: ViewChoice): KeptViews {
  const others = all.filter((one) => one.folder !== folder);
  return [...others, { folder, view, columns }].slice(-MOST_NOTEBOOKS);
}
