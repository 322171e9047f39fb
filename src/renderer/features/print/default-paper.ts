import type { PrintOptions } from '../../../shared/ipc/contract.ts';

// Countries that print on Letter; all others use A4 (Unicode CLDR, supplemental data "paperSize").
const letterRegions = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** The paper of a locale's country. */
export function defaultPaper(locale: string): PrintOptions['paper'] {
  return letterRegions.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4';
}
