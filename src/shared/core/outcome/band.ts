/** An outcome in words, the best first. Matters of degree: none of them says success or failure. */
export const outcomeBands = ['met', 'largely met', 'partly met', 'fell short', 'not measured yet'] as const;
export type OutcomeBand = (typeof outcomeBands)[number];

/** The least degree of each band; the thresholds 0.7 and 0.4 are those of the OKR scale. */
const FROM = [
  [1, 'met'],
  [0.7, 'largely met'],
  [0.4, 'partly met'],
] as const satisfies readonly (readonly [number, OutcomeBand])[];

/** The degrees at which a band begins: what is just below one must not be shown as if it were reached. */
export const bandStarts: readonly number[] = FROM.map(([least]) => least);

/** The band of a degree between 0 and 1; `not measured yet` of null. */
export function bandOf(degree: number | null): OutcomeBand {
  if (degree === null) return 'not measured yet';
  // A mean of exact parts may come out a rounding error below its threshold.
  return FROM.find(([least]) => degree >= least - 1e-9)?.[1] ?? 'fell short';
}
