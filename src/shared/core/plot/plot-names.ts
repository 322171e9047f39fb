import type { CaseStudy } from '../case-study/case-study.ts';
import { isolated } from '../isolated.ts';
import { dayText } from '../metrics/day-text.ts';
import { timeOf } from './days.ts';
import type { MetricPlot, ShownLine } from './metric-plot.ts';

/** What a line is called at its end: its platform, and what it covers where that tells it apart; else its last day. */
export function lineName(line: ShownLine, { lines }: Pick<MetricPlot, 'lines'>, locale: string): string {
  const isMixed = lines.some(({ basis }) => basis !== line.basis);
  const covers = isMixed ? (line.basis === 'lifetime' ? 'lifetime' : 'by period') : '';
  if (lines.length > 1) return [isolated(line.platform), covers].filter(Boolean).join(', ') || 'others';
  const last = line.points.findLast(({ value }) => value !== null);
  const first = line.points[0];
  if (!first || !last) return '';
  return last.day - first.day > 365 ? dayText(last.date, locale) : shortDay(last.date, locale);
}

/** A day without its year, as it stands on a plot. */
export function shortDay(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(timeOf(date));
}

/** From a day to another as the locale writes it, the year told once. */
export function daysText(from: string, to: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return from === to ? dayText(from, locale) : form.formatRange(timeOf(from), timeOf(to));
}

/** The campaign with its days, as it stands above them. */
export function periodName({ from, to }: CaseStudy['period'], locale: string): string {
  if (from && to) {
    const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    return `Campaign, ${from === to ? shortDay(from, locale) : form.formatRange(timeOf(from), timeOf(to))}`;
  }
  if (from) return `Campaign from ${shortDay(from, locale)}`;
  return to ? `Campaign until ${shortDay(to, locale)}` : 'Campaign';
}
