import type { FacetKind } from '../facts/facet.ts';

/** Words to look for; one that is no phrase also matches as a beginning. */
export interface QueryTerm {
  readonly text: string;
  readonly phrase: boolean;
}

/** What a case must be like beside its words. */
export type QueryCondition =
  /** `exact`: just this value; `words`: what is called so, or has words beginning so; `prefix`: what begins so. */
  | {
      readonly by: 'facet';
      readonly kind: FacetKind;
      readonly value: string;
      readonly match: 'exact' | 'words' | 'prefix';
    }
  /** Nothing is said of the kind. */
  | { readonly by: 'none'; readonly kind: FacetKind }
  /** The degree, as a fraction, from one to another; each end included or not. Unmeasured cases have none. */
  | { readonly by: 'degree'; readonly from: Bound | null; readonly to: Bound | null }
  /** The day it is filed under, both ends included. */
  | { readonly by: 'day'; readonly from: string | null; readonly to: string | null };

export interface Bound {
  readonly at: number;
  readonly included: boolean;
}

/** Conditions of which one must hold, or with `not` none may. */
export interface QueryFilter {
  readonly not: boolean;
  readonly anyOf: readonly QueryCondition[];
}

/** A search as it is understood. Every word and every filter must hold. */
export interface CaseQuery {
  readonly wanted: readonly QueryTerm[];
  readonly unwanted: readonly QueryTerm[];
  readonly filters: readonly QueryFilter[];
  /** What was left out of what was typed, as sentences. */
  readonly remarks: readonly string[];
}

/** What asks for all cases. */
export const everyCase: CaseQuery = { wanted: [], unwanted: [], filters: [], remarks: [] };

/** Whether a query asks for anything less than all cases. */
export function asksForLess({ wanted, unwanted, filters }: CaseQuery): boolean {
  return wanted.length + unwanted.length + filters.length > 0;
}
