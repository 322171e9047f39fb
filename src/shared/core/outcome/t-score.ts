/** One scored measure in words: its level, from -2 to 2, and its weight, above zero. */
export interface ScoredLevel {
  readonly level: number;
  readonly weight: number;
}

/** How much the measures of one case are taken to go together; the value of Kiresuk and Sherman. */
const RHO = 0.3;

/**
 * The summary score of goal attainment scaling (Kiresuk and Sherman 1968):
 * T = 50 + 10 sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2), rho = 0.30. 50 is all as expected; null without measures.
 */
export function tScore(scored: readonly ScoredLevel[]): number | null {
  const usable = scored.filter(({ weight }) => weight > 0 && Number.isFinite(weight));
  if (usable.length === 0) return null;
  // Scaled by the heaviest: only the proportions matter, and weights of any size stay finite.
  const heaviest = Math.max(...usable.map(({ weight }) => weight));
  const shares = usable.map(({ level, weight }) => ({ level, share: weight / heaviest }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  const squares = shares.reduce((total, { share }) => total + share * share, 0);
  const reached = shares.reduce((total, { level, share }) => total + share * level, 0);
  return 50 + (10 * reached) / Math.sqrt((1 - RHO) * squares + RHO * sum * sum);
}
