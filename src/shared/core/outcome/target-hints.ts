import type { Figure, MetricRow } from '../case-study/metric-row.ts';
import { figuresMeant, numberMarks } from '../case-study/read-figure.ts';
import { isolated } from '../isolated.ts';
import { numberFormat } from '../locale-formats.ts';
import type { Actual } from '../metrics/actuals.ts';
import { amountIn, doubtOf, isLessThanNone } from '../metrics/amount.ts';
import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import { builtInMetric } from '../metrics/catalogue.ts';
import { dayText } from '../metrics/day-text.ts';
import { levelsNotes } from '../metrics/levels-text.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import { readAmount } from '../metrics/read-amount.ts';
import type { Reading } from '../metrics/reading.ts';
import { typedText } from '../metrics/typed-text.ts';
import type { AimFault } from './attainment.ts';
import type { TargetResult } from './target-result.ts';

/** The figures a person types on a line. */
export const typedFigures = ['baseline', 'target', 'targetTo', 'actual'] as const;
export type TypedFigure = (typeof typedFigures)[number];

/** Something about a line that is not as it should be, or not as it looks; said, never mended by itself. */
export interface TargetHint {
  readonly about: TypedFigure;
  readonly text: string;
  /** Whether paper is to say it too: it bears on what the line comes to. */
  readonly printed: boolean;
  /** What may have been meant, to be typed instead. */
  readonly meant: readonly string[];
}

const NAMES: Readonly<Record<TypedFigure, string>> = {
  baseline: 'Baseline',
  target: 'Target',
  targetTo: 'Upper end',
  actual: 'Actual',
};

const FAULTS: Readonly<Record<AimFault, string>> = {
  'range upside down':
    'The range ends below where it begins. Write the lower end first; until then nothing is computed.',
  'target is the baseline': 'The target is the baseline: there is nothing to reach, so nothing is computed.',
  'wrong side of the baseline':
    'The target is on the wrong side of the baseline for a metric of this direction. Change one of them, or the direction; until then nothing is computed.',
  'needs a baseline':
    'A target of zero or less can only be reached from somewhere: add a baseline. Until then nothing is computed.',
};

/** Everything there is to say about a line, in the order of its cells; `start` is the campaign's first day. */
export function targetHints(
  row: MetricRow,
  result: TargetResult,
  style: AmountStyle,
  start: string | null,
): readonly TargetHint[] {
  if (row.levels)
    return levelsNotes(row.levels, style.locale).map((text) => ({ about: 'target', text, printed: true, meant: [] }));
  return [
    ...typedFigures.flatMap((about) => figureHints(row, about, result, style)),
    ...(result.fault ? [{ about: 'target' as const, text: FAULTS[result.fault], printed: true, meant: [] }] : []),
    ...dayHints(row, result, style, start),
    ...readingHints(row, result, style),
    ...otherwiseHints(row, result, style),
  ];
}

function figureHints(row: MetricRow, about: TypedFigure, { unit }: TargetResult, style: AmountStyle): TargetHint[] {
  const figure = row[about];
  const name = NAMES[about];
  const hint = (text: string, meant: readonly string[] = []) => [
    // Without its target or its baseline nothing is said of the line, on paper as on the screen.
    { about, text: `${name}: ${text}`, printed: about !== 'actual' && doubtOf(figure, unit) !== null, meant },
  ];
  switch (doubtOf(figure, unit)) {
    case 'not a number':
      return hint(notANumber(figure, unit, style), numbersMeant(figure, style));
    case 'without percent sign':
      return hint('without a percent sign it is unsure, so nothing is computed from it.', percentsMeant(figure, style));
    case 'with percent sign':
      return hint('a percentage, where this metric is none: nothing is computed from it.');
    default:
      return isLessThanNone(row, amountIn(figure, unit))
        ? hint('there cannot be less than none. It is kept as typed.')
        : [];
  }
}

function percentsMeant(figure: Figure | null | undefined, { locale }: AmountStyle): readonly string[] {
  if (!figure || figure.value === null) return [];
  const number = numberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  const values = Math.abs(figure.value) <= 1 ? [figure.value * 100, figure.value] : [figure.value];
  return values.map((value) => `${number.format(Number(value.toPrecision(12)))} %`);
}

/** Signs and codes of money: EUR 40, 40 €. */
const OF_MONEY = /\p{Sc}|\b[A-Z]{3}\b/u;

function notANumber(figure: Figure | null | undefined, unit: MetricUnit, style: AmountStyle): string {
  const isMoney = unit === 'currency' && OF_MONEY.test(figure?.typed ?? '');
  if (!isMoney || ownMoney(figure, style) !== null) return 'not a number: kept as text.';
  return style.currency
    ? `not in the currency of this case, ${style.currency}. Nothing is converted: it is kept as text.`
    : 'in a currency, and the case has none yet. Say it in the details of this row; until then it is kept as text.';
}

function numbersMeant(figure: Figure | null | undefined, style: AmountStyle): readonly string[] {
  if (!figure) return [];
  const number = numberFormat(style.locale, { maximumFractionDigits: 10 });
  const sign = figure.unit === 'percent' ? ' %' : '';
  const money = ownMoney(figure, style);
  const values = figuresMeant(figure.typed.replace(/[%٪]/g, ''), numberMarks(style.locale));
  return [...(money === null ? [] : [money]), ...values].map((value) => `${number.format(value)}${sign}`);
}

// Typed before the case had its currency.
function ownMoney(figure: Figure | null | undefined, { locale, currency }: AmountStyle): number | null {
  return figure ? (readAmount(figure.typed, numberMarks(locale), currency)?.value ?? null) : null;
}

function dayHints(row: MetricRow, { actualOf }: TargetResult, style: AmountStyle, start: string | null) {
  const { due, actual, actualOn } = row;
  const { locale } = style;
  const hint = (about: TypedFigure, text: string) => ({ about, text, printed: false, meant: [] });
  return [
    ...(due && start && due < start
      ? [hint('target', `Due on ${dayText(due, locale)}, before the campaign begins: nothing of it can count.`)]
      : []),
    ...(actualOf.isLate && actual && actualOn && due
      ? [
          hint(
            'actual',
            `Actual: ${typedText(actual, style).trim()} is of ${dayText(actualOn, locale)}, after the due day, ${dayText(due, locale)}. It does not count.`,
          ),
        ]
      : []),
  ];
}

function readingHints(row: MetricRow, { reading, actualOf, unit, actual }: TargetResult, style: AmountStyle) {
  if (!reading) return [];
  const hint = (text: string, printed: boolean) => ({ about: 'actual' as const, text, printed, meant: [] });
  const day = dayText(reading.date, style.locale);
  const isTyped = row.actual && amountIn(row.actual, unit) !== actual;
  return [
    ...(isTyped
      ? [hint(`Typed as actual: ${typedText(row.actual, style).trim()}. The reading of ${day} counts instead.`, false)]
      : []),
    ...besideText(reading, actualOf, style.locale).map((text) => hint(text, true)),
  ];
}

// A part of what was read must not pass for all of it.
function besideText({ date, platform, basis }: Reading, { beside }: Actual, locale: string): readonly string[] {
  if (!beside) return [];
  const { otherPlatforms, otherPeriods } = beside;
  const day = (on: string) => dayText(on, locale);
  return [
    otherPlatforms.length > 0
      ? `Actual: the reading of ${day(date)} is of ${isolated(platform.trim())} alone; ${listed(otherPlatforms.map(isolated))} ${otherPlatforms.length === 1 ? 'was' : 'were'} read too. Give each platform a line of its own, or add a reading of all, without a platform.`
      : '',
    otherPeriods > 0 && basis.is === 'period'
      ? `Actual: the reading covers ${day(basis.from)} to ${day(basis.to)} alone. For all of the campaign add a reading since the beginning.`
      : '',
  ].filter((text) => text !== '');
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function otherwiseHints(row: MetricRow, { actualOf, unit }: TargetResult, style: AmountStyle): TargetHint[] {
  const { value, otherwise, from } = actualOf;
  if (otherwise === null || value === null) return [];
  const formula = row.definition === undefined ? '' : (builtInMetric(row.definition)?.text ?? '');
  const given = from === 'reading' ? 'the reading' : 'typed in';
  const text = `Actual: ${amountText(value, unit, style)} (${given}) is kept, but ${formula} comes to ${amountText(otherwise, unit, style)}.`;
  return [{ about: 'actual', text, printed: true, meant: [] }];
}
