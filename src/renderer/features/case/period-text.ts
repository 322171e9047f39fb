import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { dayFormat } from '../../../shared/core/locale-formats.ts';

/** The days of a campaign as the locale writes them; with one end only, from or until; '' when both are missing. */
export function periodText({ from, to }: CaseStudy['period'], locale: string): string {
  const days = dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  if (from && to)
    return from <= to ? days.formatRange(day(from), day(to)) : `${days.format(day(from))} – ${days.format(day(to))}`;
  if (from) return `${days.format(day(from))} –`;
  return to ? `– ${days.format(day(to))}` : '';
}
