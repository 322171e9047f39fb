/** Months of a period as a locale writes them, `Mar–Apr 2026`; one end may be missing; '' when both are. */
export function monthsText(locale: string): (from: string | null, to: string | null) => string {
  // A calendar day has no zone: it is read and printed as UTC so that it never slips to the day before.
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  return (from, to) => {
    if (from && to) return months.formatRange(day(from), day(to)).replace(/\s+–\s+/u, '–');
    const only = from ?? to;
    return only ? months.format(day(only)) : '';
  };
}
