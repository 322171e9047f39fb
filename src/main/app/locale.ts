/** The system's locale as a tag that Intl takes; `en` where the system names none, or one Intl does not know. */
export function usableLocale(system: string): string {
  try {
    return Intl.getCanonicalLocales(system.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
