import type { OutcomeBand } from '../../../shared/core/outcome/band.ts';
import type { FacetChoice } from '../../../shared/ipc/library-answers.ts';

/** A number of the matrix: the cases of a goal ('' for those without) that came out in a band. */
export interface Cell {
  readonly goal: string;
  readonly band: OutcomeBand;
}

/** What narrows the list to the cases of a cell. */
export function cellChoices({ goal, band }: Cell): readonly FacetChoice[] {
  return [
    { kind: 'goal', values: [goal] },
    { kind: 'band', values: [band] },
  ];
}
