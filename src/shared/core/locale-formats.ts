// Making a format takes longer than drawing what it is for, and a case asks for the same few again and again.
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/** The number format of a BCP 47 locale, made once per locale and options. Throws for a locale or currency that is none. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

/** The format of calendar days, made once per locale and options. A day has no zone: it is read and written as UTC. */
export function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(days, locale, options, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

function kept<Format>(known: Map<string, Format>, locale: string, options: object, make: () => Format): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? make();
  known.set(key, format);
  return format;
}
