import type { Compared } from './compared.ts';
import type { Measure } from './experiment.ts';
import type { Arm, Comparison, ExperimentResult, MeasuredMetric } from './experiment-result.ts';
import { countText, differenceTexts, valueText } from './figure-text.ts';

/** A sentence in two parts: what came of it, and by how much. */
export interface SentenceParts {
  readonly lead: string;
  readonly rest: string;
}

/**
 * What came of one comparison, in a plain sentence: "B did better by 0.4 pp (95 % 0.1 to 0.7)." Always told from the side
 * of the one that did better, or is higher. Nothing is called better where the counts do not match the split, too few
 * saw it, or chance would do.
 */
export function sentenceParts(
  metric: MeasuredMetric,
  comparison: Comparison,
  result: ExperimentResult,
  locale: string,
): SentenceParts {
  const { a, b, compared, better } = comparison;
  if (!compared) return { lead: 'Nothing to compare yet:', rest: lackOf(metric, comparison) };
  const isSure = !result.isSplitOff && !result.isBelowPlan;
  if (isSure && (better === 'a' || better === 'b')) {
    const [winner, other] = better === 'b' ? [b, a] : [a, b];
    // Its own side of the difference: with less being better, the lower one did better by as much.
    const isLess = metric.direction === 'lower';
    const told = (better === 'b') === !isLess ? compared : turned(compared);
    const than = metric.arms.length > 2 ? ` than ${other.letter}` : '';
    return {
      lead: `${winner.letter} did better${than}`,
      rest: `by ${differenceWords(told, metric, locale)}${isLess ? ', less being better' : ''}.`,
    };
  }
  return {
    lead: `${leadOf(metric, comparison, result)}:`,
    rest: `${apart(metric, comparison, compared, locale)}${ofPlan(result, locale)}.`,
  };
}

/** The same as one text. */
export function comparisonSentence(
  metric: MeasuredMetric,
  comparison: Comparison,
  result: ExperimentResult,
  locale: string,
): string {
  const { lead, rest } = sentenceParts(metric, comparison, result, locale);
  return `${lead} ${rest}`;
}

function leadOf(metric: MeasuredMetric, { better }: Comparison, { isSplitOff, isBelowPlan, family }: ExperimentResult) {
  if (isSplitOff) return 'Not to be trusted';
  if (isBelowPlan) return 'Could not tell';
  if (better !== 'none') return 'Could not tell';
  return family > 1 && metric.role !== 'guardrail'
    ? 'No difference we could see beyond chance'
    : 'No difference we could see';
}

function apart(metric: MeasuredMetric, { a, b }: Comparison, compared: Compared, locale: string): string {
  if (compared.difference === 0) {
    const value = a.value === null ? '' : valueText(a.value, metric.measure, locale);
    const { from, to, unit } = differenceTexts(compared, metric.measure, locale);
    return `${a.letter} and ${b.letter} came to the same, ${value} (95\u202f% ${from} to ${to}${unit})`;
  }
  const [higher, lower, told] = compared.difference > 0 ? [b, a, compared] : [a, b, turned(compared)];
  const than = metric.arms.length > 2 ? ` than ${lower.letter}` : '';
  return `${higher.letter} higher${than} by ${differenceWords(told, metric, locale)}`;
}

function differenceWords(compared: Compared, { measure }: MeasuredMetric, locale: string): string {
  const { difference, from, to, unit } = differenceTexts(compared, measure, locale);
  return `${difference}${unit} (95\u202f% ${from} to ${to})`;
}

function ofPlan({ isBelowPlan, counted, planned }: ExperimentResult, locale: string): string {
  if (!isBelowPlan || counted === null || planned === null) return '';
  return `; ${countText(counted, locale)} of ${countText(planned, locale)} planned`;
}

function turned({ difference, from, to, ...same }: Compared): Compared {
  return { ...same, difference: -difference, from: -to, to: -from };
}

/** What is missing for a comparison, or why it cannot be made. */
export function lackOf({ measure }: MeasuredMetric, { a, b }: Comparison): string {
  return lackIn(measure, [a, b]);
}

/** The same for a metric of which nothing can be compared, in one sentence for all variants; null where something can. */
export function wholeLack({ measure, arms, comparisons }: MeasuredMetric): string | null {
  if (comparisons.some(({ compared }) => compared !== null)) return null;
  return `Nothing to compare yet: ${lackIn(measure, arms)}`;
}

function lackIn(measure: Measure, arms: readonly Arm[]): string {
  const wrong = arms.flatMap(({ letter, troubles }) =>
    troubles.filter(({ blocks }) => blocks).map(({ text }) => `${letter}: ${text}`),
  );
  if (wrong.length > 0) return wrong.join(' ');
  const letters = arms.filter(({ value }) => value === null).map(({ letter }) => letter);
  if (letters.length === 0) return 'neither varies, so there is nothing to tell chance by.';
  const of = letters.length > 1 ? `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}` : letters[0];
  return measure === 'share'
    ? `it is not known of ${of} how many saw it, or how many did it. Missing is not zero.`
    : `it is not known of ${of} how many values there are, their mean or their standard deviation. Missing is not zero.`;
}
