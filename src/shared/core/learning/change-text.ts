import type { ChangeKind, ChangeStatus } from './change.ts';

/** What the kinds of change are called. */
export const changeKindNames: Readonly<Record<ChangeKind, string>> = {
  keep: 'Keep',
  start: 'Start',
  stop: 'Stop',
  change: 'Change',
};

/** What the statuses of a change are called. */
export const changeStatusNames: Readonly<Record<ChangeStatus, string>> = {
  proposed: 'Proposed',
  planned: 'Planned',
  applied: 'Applied',
  rejected: 'Rejected',
  obsolete: 'Obsolete',
};

/** A day by which something is due, as the locale writes it; the year only where it is not this one, or `today` is null. */
export function dueText(due: string, today: string | null, locale: string): string {
  const year = today?.slice(0, 4) === due.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
  return `due ${format.format(new Date(`${due}T00:00:00Z`))}`;
}

/** What a case says of the changes that other cases planned for it. */
export const plannedHereText = {
  head: 'Changes planned here',
  planned: 'planned',
  applied: 'applied here',
  from: 'from',
} as const;
