import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { Change } from '../../../shared/core/learning/change.ts';
import type { FigurePlan } from '../figure-plan.ts';

/** Why a picture cannot stand on the page, or that it can. `not made` is one whose copy with parts hidden is missing. */
export type PictureState = 'shown' | 'not made' | 'missing' | 'too large' | 'not shown';

/** What every part of the page may need to know. */
export interface PageContext {
  readonly locale: string;
  /** The day as of which what is due is looked at. */
  readonly today: string;
  readonly plan: FigurePlan;
  readonly evidence: ReadonlyMap<string, EvidenceItem>;
  /** By evidence id; absent means missing. */
  readonly pictures: ReadonlyMap<string, PictureState>;
  /** Present titles of the cases the text or a change names, by id; the others keep the title in the text. */
  readonly linkTitles: ReadonlyMap<string, string>;
  /** Degrees of the cases that changes were applied in, by id; null where one is not measured. */
  readonly linkDegrees: ReadonlyMap<string, number | null>;
  /** What other cases planned to change in this one. */
  readonly plannedHere: readonly PlannedHere[];
}

/** A change of another case that is planned for this one or its campaign, or was applied in it. */
export interface PlannedHere {
  readonly change: Change;
  /** The title of the case it came from. */
  readonly from: string;
  readonly applied: boolean;
}

/** What a reference to a figure leads to on paper. */
export function figureAnchor(number: number): string {
  return `figure-${number}`;
}

/** The class that carries a figure's room; the generated style sheet has the same name. */
export function figureClass(number: number, share?: number): string {
  return share === undefined ? `f${number}` : `f${number}w${Math.round(share * 100)}`;
}
