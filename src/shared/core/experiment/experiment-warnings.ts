import { isolated } from '../isolated.ts';
import { dayText } from '../metrics/day-text.ts';
import { isFew } from './compared.ts';
import { type Experiment, letterAt } from './experiment.ts';
import type { Arm, ExperimentResult, MeasuredMetric } from './experiment-result.ts';
import { countText, pText } from './figure-text.ts';
import { suggestedDecision } from './suggested-decision.ts';

export type WarningKind = 'split' | 'small' | 'early' | 'dates' | 'several' | 'few' | 'same' | 'guardrail' | 'decision';

/** Something to know before the result is believed. */
export interface ExperimentWarning {
  readonly kind: WarningKind;
  readonly text: string;
}

/** What stands against believing a result, the gravest first. */
export function experimentWarnings(
  experiment: Experiment,
  result: ExperimentResult,
  locale: string,
): readonly ExperimentWarning[] {
  return [
    ...splitWarning(result, locale),
    ...dateWarnings(experiment),
    ...smallWarning(experiment, result, locale),
    ...earlyWarning(experiment, locale),
    ...guardrailWarnings(result),
    ...severalWarning(result),
    ...fewWarnings(result),
    ...sameWarning(experiment),
    ...decisionWarning(experiment, result),
  ];
}

function splitWarning({ isSplitOff, splitP }: ExperimentResult, locale: string): readonly ExperimentWarning[] {
  if (!isSplitOff || splitP === null) return [];
  const text = `The counts do not match the planned split (${pText(splitP, locale)}): do not trust the result. Something decided who saw what, or who was counted.`;
  return [{ kind: 'split', text }];
}

function smallWarning(
  { plannedSample }: Experiment,
  { decides, isBelowPlan }: ExperimentResult,
  locale: string,
): readonly ExperimentWarning[] {
  if (!isBelowPlan || plannedSample === null) return [];
  const short = decides.arms.filter(({ figures: { exposures } }) => exposures !== null && exposures < plannedSample);
  const counts = short
    .map(({ letter, figures }) => `${letter} ${countText(figures.exposures ?? 0, locale)}`)
    .join(', ');
  return [
    { kind: 'small', text: `Too small to tell: ${counts} of ${countText(plannedSample, locale)} planned for each.` },
  ];
}

function earlyWarning({ to, plannedTo }: Experiment, locale: string): readonly ExperimentWarning[] {
  if (to === null || plannedTo === null || to >= plannedTo) return [];
  const text = `Ended early, on ${dayText(to, locale)} instead of ${dayText(plannedTo, locale)}: a test that ends when it looks good takes chance for a result.`;
  return [{ kind: 'early', text }];
}

function dateWarnings({ from, to, plannedTo }: Experiment): readonly ExperimentWarning[] {
  if (from === null) return [];
  if (to !== null && to < from)
    return [{ kind: 'dates', text: 'The test ends before it begins: one of the two days must be wrong.' }];
  if (plannedTo !== null && plannedTo < from)
    return [
      { kind: 'dates', text: 'The test was planned to end before it begins: one of the two days must be wrong.' },
    ];
  return [];
}

function guardrailWarnings({ further }: ExperimentResult): readonly ExperimentWarning[] {
  return further
    .filter(({ role }) => role === 'guardrail')
    .flatMap((metric) =>
      metric.comparisons
        .filter(({ better }) => better === 'a')
        .map(({ b }) => ({
          kind: 'guardrail' as const,
          text: `Guardrail: ${nameOf(metric)} got worse with ${b.letter}.`,
        })),
    );
}

function severalWarning({ family }: ExperimentResult): readonly ExperimentWarning[] {
  if (family < 2) return [];
  const text = `${family} comparisons: the more one looks, the more chance finds. The p values are adjusted for that (Holm).`;
  return [{ kind: 'several', text }];
}

function fewWarnings({ decides, further }: ExperimentResult): readonly ExperimentWarning[] {
  return [decides, ...further].flatMap((metric) => {
    if (metric.measure !== 'share') return [];
    const few = metric.arms.filter(isRough).map(({ letter }) => letter);
    if (few.length === 0) return [];
    const what = metric.role === 'decides' ? '' : ` (${nameOf(metric)})`;
    const text = `Fewer than 5 did it, or did not, with ${few.join(' and ')}${what}: interval and p are only rough.`;
    return [{ kind: 'few' as const, text }];
  });
}

function isRough({ value, figures: { exposures, conversions } }: Arm): boolean {
  return value !== null && exposures !== null && conversions !== null && isFew({ exposures, conversions });
}

// Names that are the same would make the sentence about them say nothing.
function sameWarning({ variants }: Experiment): readonly ExperimentWarning[] {
  const names = variants.map(({ name }) => name.trim().toLowerCase());
  const same = names.flatMap((name, place) =>
    name !== '' && names.filter((one) => one === name).length > 1 ? [letterAt(place)] : [],
  );
  if (same.length > 0)
    return [{ kind: 'same', text: `${same.join(' and ')} have the same name: what is different between them?` }];
  const pictures = variants.map(({ evidence }) => evidence);
  const twice = pictures.flatMap((id, place) =>
    id !== null && pictures.filter((one) => one === id).length > 1 ? [letterAt(place)] : [],
  );
  return twice.length > 0 ? [{ kind: 'same', text: `${twice.join(' and ')} show the same screenshot.` }] : [];
}

function decisionWarning({ decision }: Experiment, result: ExperimentResult): readonly ExperimentWarning[] {
  const suggested = suggestedDecision(result);
  if (!decision?.endsWith(' better') || suggested === decision) return [];
  const says = suggested === null ? 'nothing was measured yet' : `by themselves they say: ${suggested}`;
  return [{ kind: 'decision', text: `“${decision}” is more than the numbers show; ${says}.` }];
}

function nameOf({ name }: MeasuredMetric): string {
  return isolated(name) || 'a metric without a name';
}
