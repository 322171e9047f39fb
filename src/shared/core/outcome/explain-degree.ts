import { shareText } from '../metrics/amount-text.ts';
import { scoreOf } from './attainment.ts';
import type { CaseOutcome } from './case-outcome.ts';
import { outcomeText } from './outcome-text.ts';
import type { TargetResult } from './target-result.ts';

type Explained = Pick<CaseOutcome, 'results' | 'computed'>;

/** The targets the degree is taken over, in the order of the table. */
export function degreeTargets({ results, computed }: Explained): readonly TargetResult[] {
  return results.filter(({ role, target, kind }) => role === 'goal' && target !== null && kind === computed.over);
}

/**
 * How the computed degree came about, one sentence for each step, in figures a person can check with a pencil. `nameOf`
 * says what a metric is called, by its id.
 */
export function explainDegree(outcome: Explained, nameOf: (id: string) => string, locale: string): readonly string[] {
  const targets = degreeTargets(outcome);
  if (targets.length === 0)
    return ['Nothing is aimed at yet. A metric with a target and an actual under Goal and targets gives the number.'];
  const { headline } = outcome.computed;
  const measured = targets.filter(({ attainment }) => attainment !== null);
  const named = (isFaulty: boolean) =>
    targets
      .filter(({ attainment, fault }) => attainment === null && (fault !== null) === isFaulty)
      .map(({ id }) => nameOf(id))
      .join(', ');
  const [missing, faulty] = [named(false), named(true)];
  return [
    headline.degree === null ? '' : `${sum(measured, locale)}${outcomeText(headline, locale)}.`,
    missing === '' ? '' : `Not measured: ${missing}. Missing is not zero: it is left out.`,
    faulty === '' ? '' : `Left out until its target can be used: ${faulty}. The targets table says why.`,
    `${shareText(headline.coverage, locale)} of the weight is measured.${
      headline.degree === null ? ' Below half of it no number is given: it would say more than is known.' : ''
    }`,
  ].filter((sentence) => sentence !== '');
}

function sum(measured: readonly TargetResult[], locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const score = ({ attainment }: TargetResult) => shareText(scoreOf(attainment ?? 0), locale);
  if (measured.length === 1) return 'The one target that is measured: ';
  if (measured.every(({ weight }) => weight === measured[0]?.weight))
    return `(${measured.map(score).join(' + ')}) ÷ ${number.format(measured.length)} = `;
  const all = measured.reduce((total, { weight }) => total + weight, 0);
  const terms = measured.map((target) => `${number.format(target.weight)} × ${score(target)}`);
  return `(${terms.join(' + ')}) ÷ ${number.format(all)} = `;
}
