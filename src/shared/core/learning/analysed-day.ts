/**
 * The day an analysis was first whole, to be kept with the case: the one already kept, else today once it is whole. A
 * day given only today goes again when the analysis is taken back today; an earlier one stays.
 */
export function analysedDay(isWhole: boolean, kept: string | null | undefined, today: string): string | null {
  if (isWhole) return kept ?? today;
  return kept && kept !== today ? kept : null;
}
