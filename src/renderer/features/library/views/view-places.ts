import type { CaseView } from '../../../../shared/core/views/case-view.ts';

/** Where someone was among the cases: what was asked, how far it was scrolled, and on which of them the keys were. */
export interface ViewPlace {
  readonly question: string;
  readonly top: number;
  /** On the timeline, the day at its left edge. */
  readonly left: number;
  readonly active: number | null;
}

const places = new Map<CaseView, ViewPlace>();

/** The place to come back to; the beginning where something else is asked now. */
export function placeIn(view: CaseView, question: string): ViewPlace {
  const place = places.get(view);
  return place?.question === question ? place : { question, top: 0, left: 0, active: null };
}

export function rememberPlace(view: CaseView, question: string, part: Partial<ViewPlace>): void {
  places.set(view, { ...placeIn(view, question), ...part });
}
