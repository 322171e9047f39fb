import { dayFormat } from '../locale-formats.ts';
/** A calendar day as the locale writes it, with a short month. */
export function dayText(date: string, locale: string): string {
  const format = dayFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
