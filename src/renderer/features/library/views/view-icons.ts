import { ChartGantt, LayoutGrid, List, type LucideIcon, Table2 } from 'lucide-react';
import type { CaseView } from '../../../../shared/core/views/case-view.ts';

/** The drawing of each form. */
export const viewIcons: Readonly<Record<CaseView, LucideIcon>> = {
  list: List,
  cards: LayoutGrid,
  table: Table2,
  timeline: ChartGantt,
};
