/** One line of the result: ours against a peer, both measured in this run. Smaller is better for both. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly unit: 'ms' | 'MB' | 'KB';
  readonly reach: Reach;
  readonly note?: string;
}

/** `faster` by a factor (or smaller, by it), or `within` a factor of the peer; `none` where no figure is set. */
export type Reach = { readonly is: 'faster' | 'within'; readonly factor: number } | { readonly is: 'none' };

export const faster = (factor: number): Reach => ({ is: 'faster', factor });
export const within = (factor: number): Reach => ({ is: 'within', factor });
export const noReach: Reach = { is: 'none' };

/** The figure to reach, where the notebook has the 10,000 cases it is set for. */
export function atFullSize(cases: number, reach: Reach): Reach {
  return cases >= 10_000 ? reach : noReach;
}

/** By how much ours is better; for a figure to stay `within`, how many times the peer's ours is. */
export function ratioOf({ ours, theirs, reach }: Figure): number {
  return reach.is === 'within' ? ours / theirs : theirs / ours;
}

export function isReached(figure: Figure): boolean {
  if (figure.reach.is === 'none') return true;
  const ratio = ratioOf(figure);
  return figure.reach.is === 'within' ? ratio <= figure.reach.factor : ratio >= figure.reach.factor;
}
