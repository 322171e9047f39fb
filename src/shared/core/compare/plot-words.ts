import { numberFormat } from '../locale-formats.ts';
import { type AmountStyle, amountText } from '../metrics/amount-text.ts';
import type { AlignedLine } from './aligned-line.ts';
import { caseLetter } from './compare-limits.ts';
import type { ComparedPlot } from './compared-plots.ts';
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
export function comparedPlotNotes(
  plot: ComparedPlot,
  drawing: ComparisonDrawing | null,
  locale: string,
): readonly string[] {
  const list = new Intl.ListFormat(locale, { type: 'unit' });
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

/** Which readings are not laid beside each other, and why: "Not laid beside each other: Views (only in C)." */
export function aloneText(alone: readonly ComparedPlot[], locale: string): string {
  if (alone.length === 0) return '';
  const named = alone.map(({ name, lines, undated }) => {
    const places = [...lines.map(({ place }) => place), ...undated].toSorted((a, b) => a - b);
    const letters = new Intl.ListFormat('en').format(places.map(caseLetter));
    if (undated.length === 0 || places.length === 1) return `${name} (only in ${letters})`;
    return `${name} (in ${letters}; ${new Intl.ListFormat('en').format(undated.map(caseLetter))} without a first day)`;
  });
  return `Not laid beside each other: ${new Intl.ListFormat(locale, { type: 'unit' }).format(named)}.`;
}
