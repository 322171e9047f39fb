import { isolated } from '../isolated.ts';
import { numberFormat } from '../locale-formats.ts';
import { shareText } from '../metrics/amount-text.ts';
import type { MeasuredOutcome } from './case-outcome.ts';
import { degreeTargets } from './explain-degree.ts';
import { isBreached, type TargetResult } from './target-result.ts';

/** How a metric is called in a sentence, by its id. */
type NameOf = (id: string) => string;

/**
 * The line under the targets table: over what the degree is taken, with which weights, how much of it is measured, what
 * activity alone comes to, and whether the guardrails held. Empty where nothing is aimed at.
 */
export function outcomeLine(outcome: MeasuredOutcome, nameOf: NameOf, locale: string): string {
  const { results, computed } = outcome;
  const goals = degreeTargets(outcome);
  const activity = computed.activity;
  return [
    goals.length > 0 ? `Degree over ${computed.over} targets, ${weights(goals, locale)}${measured(goals)}.` : '',
    activity && activity.degree !== null ? `Activity alone: ${shareText(activity.degree, locale)}.` : '',
    activity && activity.degree === null ? 'Activity alone: not measured yet.' : '',
    ...guardrails(
      results.filter(({ role }) => role === 'guardrail'),
      nameOf,
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function weights(goals: readonly TargetResult[], locale: string): string {
  if (goals.every(({ weight }) => weight === goals[0]?.weight)) return '';
  const number = numberFormat(locale, { maximumFractionDigits: 2 });
  return `weights ${listed(goals.map(({ weight }) => number.format(weight)))}, `;
}

function measured(goals: readonly TargetResult[]): string {
  const count = goals.filter(({ attainment }) => attainment !== null).length;
  if (count === goals.length) return goals.length === 1 ? 'measured' : 'all measured';
  return count === 0 ? 'none measured yet' : `${count} of ${goals.length} measured`;
}

function guardrails(results: readonly TargetResult[], nameOf: NameOf): readonly string[] {
  const named = (breached: boolean | null) =>
    results.filter((one) => isBreached(one) === breached).map(({ id }) => isolated(nameOf(id)));
  const held = named(false).length;
  const breached = named(true);
  const unknown = named(null);
  return [
    breached.length > 0 ? `Guardrail breached: ${listed(breached)}.` : '',
    unknown.length > 0 ? `Guardrail not measured yet: ${listed(unknown)}.` : '',
    held > 0 ? (held === 1 ? 'Guardrail held.' : `${held} guardrails held.`) : '',
  ];
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
