import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { isBreached, type TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { words } from './words.ts';

/** How much was reached, or whether a guardrail held; null where it cannot be said. */
export function reachedText(result: TargetResult, locale: string): string | null {
  if (result.role === 'goal') return result.attainment === null ? null : shareText(result.attainment, locale);
  const breached = isBreached(result);
  return breached === null ? null : breached ? words.breached : words.held;
}
