const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the words of a locale, three figures at most: `412 kB`. */
export function sizeText(bytes: number, locale: string): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
