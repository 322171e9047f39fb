import { shareText } from '../metrics/amount-text.ts';
import type { OutcomeBand } from './band.ts';

/** An outcome as it is shown in lists: its number, where there is one, and its band in words. */
export function outcomeText(
  { degree, band }: { readonly degree: number | null; readonly band: OutcomeBand },
  locale: string,
): string {
  return degree === null ? band : `${shareText(degree, locale)} ${band}`;
}
