/** So few cases cannot be compared, and so many are still seen side by side. */
export const compared = { least: 2, most: 4 } as const;

/** By what a case is called in a comparison, by its place: a letter, so that no line or column is told by its colour. */
export function caseLetter(place: number): string {
  return String.fromCharCode(65 + place);
}
