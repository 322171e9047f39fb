/** More months than this are a slip of the keyboard, not a campaign: the first and the last then speak for it. */
const LONGEST = 120;

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** The months (`2026-03`) a campaign reached into, in order; that of `otherwise` where it has no days. */
export function monthsOf({ from, to }: Days, otherwise: string): readonly string[] {
  const ends = [from ?? to ?? otherwise, to ?? from ?? otherwise].map((day) => day.slice(0, 7)).sort();
  const [first = '', last = ''] = ends;
  const count = monthNumber(last) - monthNumber(first) + 1;
  if (count > LONGEST) return [first, last];
  return Array.from({ length: count }, (_, after) => monthOf(monthNumber(first) + after));
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
