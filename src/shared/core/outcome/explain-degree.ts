import { isolated } from '../isolated.ts';
import { numberFormat } from '../locale-formats.ts';
import { shareText } from '../metrics/amount-text.ts';
import { scoreOf } from './attainment.ts';
import type { CaseOutcome } from './case-outcome.ts';
import { outcomeText } from './outcome-text.ts';
import { tScore } from './t-score.ts';
import type { TargetResult } from './target-result.ts';

type Explained = Pick<CaseOutcome, 'results' | 'computed'>;

/** The targets the degree is taken over, in the order of the table. */
export function degreeTargets({ results, computed }: Explained): readonly TargetResult[] {
  return results.filter(({ role, hasTarget, kind }) => role === 'goal' && hasTarget && kind === computed.over);
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
      .filter(
        ({ attainment, fault, target }) => attainment === null && (fault !== null || target === null) === isFaulty,
      )
      .map(({ id }) => isolated(nameOf(id)))
      .join(', ');
  const [missing, faulty] = [named(false), named(true)];
  return [
    headline.degree === null ? '' : `${sum(measured, locale)}${outcomeText(headline, locale)}.`,
    missing === '' ? '' : `Not measured: ${missing}. Missing is not zero: it is left out.`,
    faulty === '' ? '' : `Left out until its target can be used: ${faulty}. The targets table says why.`,
    `${shareText(headline.coverage, locale)} of the weight is measured.${
      headline.degree === null ? ' Below half of it no number is given: it would say more than is known.' : ''
    }`,
    expertLine(outcome, locale),
  ].filter((sentence) => sentence !== '');
}

function sum(measured: readonly TargetResult[], locale: string): string {
  const number = numberFormat(locale, { maximumFractionDigits: 2 });
  const score = ({ attainment }: TargetResult) => shareText(scoreOf(attainment ?? 0), locale);
  if (measured.length === 1) return 'The one target that is measured: ';
  if (measured.every(({ weight }) => weight === measured[0]?.weight))
    return `(${measured.map(score).join(' + ')}) ÷ ${number.format(measured.length)} = `;
  const all = measured.reduce((total, { weight }) => total + weight, 0);
  const terms = measured.map((target) => `${number.format(target.weight)} × ${score(target)}`);
  return `(${terms.join(' + ')}) ÷ ${number.format(all)} = `;
}

// For those who know goal attainment scaling; over all measures in words, of business and activity.
function expertLine({ results }: Explained, locale: string): string {
  const scored = results.flatMap(({ role, actualOf: { from, value }, weight }) =>
    role === 'goal' && from === 'level' && value !== null ? [{ level: value, weight }] : [],
  );
  const t = tScore(scored);
  if (t === null) return '';
  const number = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const count = scored.length === 1 ? 'the one measure in words' : `the ${scored.length} measures in words`;
  return `Goal attainment scaling over ${count}: T = 50 + 10 Σwx ÷ √(0.7 Σw² + 0.3 (Σw)²) = ${number.format(t)}, where 50 is all as expected.`;
}
