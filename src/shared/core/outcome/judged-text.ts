import { isolated } from '../isolated.ts';
import type { CaseOutcome } from './case-outcome.ts';
import { outcomeText } from './outcome-text.ts';

/** Why the shown degree is not the computed one, and what was computed; '' where nobody judged. */
export function judgedText({ override, computed }: Pick<CaseOutcome, 'override' | 'computed'>, locale: string): string {
  if (!override) return '';
  const reason = override.reason.trim();
  const stop = /[.!?…]$/u.test(reason) ? '' : '.';
  return `Judged, because: ${isolated(reason)}${stop} Computed: ${outcomeText(computed.headline, locale)}.`;
}
