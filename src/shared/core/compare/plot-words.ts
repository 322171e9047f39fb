import { numberFormat } from '../locale-formats.ts';
import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import type { AlignedLine } from './aligned-line.ts';
import { caseLetter } from './compare-limits.ts';
import type { ComparedPlot, ComparedReadings } from './compared-plots.ts';
import type { ComparisonDrawing } from './draw-comparison.ts';

/** A day of campaign as it is read: day 3, day −2. */
export function campaignDay(day: number, locale: string): string {
  return `day ${numberFormat(locale).format(day).replace('-', '−')}`;
}

/** Under the name of a plot: what its readings cover. */
export function comparedPlotSubtitle({ basis }: Pick<ComparedPlot, 'basis'>): string {
  return basis === 'lifetime' ? 'Readings, each since the beginning' : 'Readings, each of a period';
}

/** A line in a sentence, for whoever does not see it: "A: 12,400 on day 30, from 200 to 12,400". */
export function alignedLineText({ place, points }: AlignedLine, plot: ComparedPlot, style: AmountStyle): string {
  const known = points.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const last = known.at(-1);
  if (!last) return '';
  const text = (value: number) => amountText(value, plot.unit, style);
  const [least, most] = known.reduce(([low, high], { value }) => [Math.min(low, value), Math.max(high, value)], [
    last.value,
    last.value,
  ] as [number, number]);
  const spread = known.length === 1 ? 'its only reading' : `from ${text(least)} to ${text(most)}`;
  return `${caseLetter(place)}: ${text(last.value)} on ${campaignDay(last.day, style.locale)}, ${spread}`;
}

/** The whole plot in a sentence. */
export function comparedPlotSummary(plot: ComparedPlot, style: AmountStyle): string {
  return plot.lines.map((line) => alignedLineText(line, plot, style)).join('; ');
}

/** What must be known to read a plot right: who is missing and why, whose platform is drawn, where the axis begins. */
export function comparedPlotNotes(plot: ComparedPlot, drawing: ComparisonDrawing | null): readonly string[] {
  const list = new Intl.ListFormat('en', { type: 'unit' });
  const letters = (places: readonly number[]) => new Intl.ListFormat('en').format(places.map(caseLetter));
  const platforms = new Set(plot.lines.map(({ platform }) => platform.toLowerCase()));
  const isMixed = platforms.size > 1 || plot.lines.some(({ others }) => others.length > 0);
  const lines = plot.lines.map(({ place, platform, others }) => {
    const left = others.map((name) => name || 'without a platform');
    const rest = left.length === 0 ? '' : `, not drawn: ${list.format(left)}`;
    return `${caseLetter(place)} ${platform || 'without a platform'}${rest}`;
  });
  return [
    isMixed ? `Platforms: ${lines.join('; ')}.` : '',
    plot.undated.length > 0 ? undatedText(letters(plot.undated), plot.undated.length === 1) : '',
    plot.without.length > 0
      ? `${letters(plot.without)} ${plot.without.length === 1 ? 'has' : 'have'} no such readings.`
      : '',
    drawing?.begins ? `The axis begins at ${drawing.begins}.` : '',
    drawing ? '' : 'The values are too far apart to be drawn.',
  ].filter((note) => note !== '');
}

function undatedText(letters: string, isOne: boolean): string {
  return `${letters} ${isOne ? 'has' : 'have'} readings, but no first day of the campaign to count from.`;
}

/**
 * Which readings are not laid beside each other, and why: "Not laid beside each other: Views (only in C)." What other cases
 * have too, and cannot be held against it, is told apart by what differs: "Spend (A in EUR), Spend (B in USD)".
 */
export function aloneText({ plots, alone }: Pick<ComparedReadings, 'plots' | 'alone'>): string {
  if (alone.length === 0) return '';
  const list = new Intl.ListFormat('en');
  const named = alone.map((one) => {
    const { name, lines, undated } = one;
    const places = [...lines.map(({ place }) => place), ...undated].toSorted((a, b) => a - b);
    const letters = list.format(places.map(caseLetter));
    const others = [...plots, ...alone].filter((other) => other !== one && other.metric === one.metric);
    const apart = others.length === 0 ? '' : differenceWords(one, others);
    if (undated.length > 0 && places.length > 1)
      return `${name} (in ${letters}${apart}; ${list.format(undated.map(caseLetter))} without a first day)`;
    return others.length === 0 ? `${name} (only in ${letters})` : `${name} (${letters}${apart})`;
  });
  return `Not laid beside each other: ${new Intl.ListFormat('en', { type: 'unit' }).format(named)}.`;
}

// In what a plot differs from the others of its metric.
function differenceWords(one: ComparedPlot, others: readonly ComparedPlot[]): string {
  const isOwn = (of: (plot: ComparedPlot) => unknown) => others.some((other) => of(other) !== of(one));
  return [
    isOwn(({ unit }) => unit) ? ', counted in another unit' : '',
    isOwn(({ currency }) => currency) ? (one.currency ? ` in ${one.currency}` : ' in a currency that is not said') : '',
    isOwn(({ basis }) => basis) ? (one.basis === 'lifetime' ? ', since the beginning' : ', of a period') : '',
    isOwn(({ version }) => version) ? ', by another definition' : '',
  ].join('');
}
