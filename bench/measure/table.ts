import { type Figure, isReached, ratioOf } from './figure.ts';

const header = ['what', 'Casebook', 'peer', "peer's", 'ratio', 'reach', 'reached', 'note'] as const;

/** The figures as one Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    measured(figure.ours, figure.unit),
    figure.peer,
    measured(figure.theirs, figure.unit),
    Number.isFinite(ratioOf(figure)) ? `${short(ratioOf(figure))}x` : '',
    reachText(figure),
    figure.reach.is === 'none' ? '' : isReached(figure) ? 'yes' : 'NO',
    figure.note ?? '',
  ]);
  const widths = header.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function reachText({ reach }: Figure): string {
  if (reach.is === 'none') return '';
  return reach.is === 'within' ? `within ${reach.factor}x` : `${reach.factor}x better`;
}

function measured(value: number, unit: string): string {
  return Number.isNaN(value) ? '' : `${short(value)} ${unit}`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
