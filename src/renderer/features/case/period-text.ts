import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';

// Making a format takes longer than drawing the whole head of a case.
const known = new Map<string, Intl.DateTimeFormat>();

/** The days of a campaign as the locale writes them; with one end only, from or until; '' when both are missing. */
export function periodText({ from, to }: CaseStudy['period'], locale: string): string {
  const days = daysIn(locale);
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  if (from && to)
    return from <= to ? days.formatRange(day(from), day(to)) : `${days.format(day(from))} – ${days.format(day(to))}`;
  if (from) return `${days.format(day(from))} –`;
  return to ? `– ${days.format(day(to))}` : '';
}

function daysIn(locale: string): Intl.DateTimeFormat {
  // A calendar day has no zone: read and printed as UTC it never slips to the day before.
  const made = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const days = known.get(locale) ?? new Intl.DateTimeFormat(locale, made);
  known.set(locale, days);
  return days;
}
