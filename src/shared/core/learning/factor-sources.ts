import type { CaseStudy } from '../case-study/case-study.ts';
import { isFigure, itemName } from '../case-study/evidence-item.ts';
import { figureNumbers } from '../case-study/figure-number.ts';
import { isolated } from '../isolated.ts';
import { unitOf } from '../metrics/amount.ts';
import { amountText } from '../metrics/amount-text.ts';
import { dayText } from '../metrics/day-text.ts';
import { byDate } from '../metrics/reading.ts';
import type { Factor } from './factor.ts';

/** The parts of a case that a factor may point to. */
export type SourceParts = Pick<CaseStudy, 'evidence' | 'readings' | 'metrics' | 'currency'>;

/** Something a factor may point to. `name` is how it is called in a line: "figure 2", "form.log", "Clicks on 9 Mar 2026". */
export interface FactorSource {
  readonly id: string;
  readonly is: 'figure' | 'file' | 'reading';
  readonly name: string;
  /** What it shows or says: a caption, a value. '' for nothing. */
  readonly about: string;
}

/** What factors may point to: figures in the order of their numbers, files, then readings by metric and date. */
export function factorSources(
  parts: SourceParts,
  figureOrder: readonly string[],
  locale: string,
): readonly FactorSource[] {
  const numbers = figureNumbers(figureOrder, parts.evidence);
  const figures = parts.evidence
    .filter(isFigure)
    .map((item) => ({ item, number: numbers.get(item.id) ?? 0 }))
    .sort((one, other) => one.number - other.number)
    .map(({ item, number }): FactorSource => {
      return { id: item.id, is: 'figure', name: `figure ${number}`, about: item.caption.trim() || itemName(item) };
    });
  const files = parts.evidence
    .filter((item) => !isFigure(item))
    .map((item): FactorSource => ({ id: item.id, is: 'file', name: itemName(item), about: item.caption.trim() }));
  return [...figures, ...files, ...readingSources(parts, locale)];
}

function readingSources({ metrics, readings = [], currency }: SourceParts, locale: string): readonly FactorSource[] {
  return metrics.flatMap((row) =>
    byDate(readings.filter((reading) => reading.metric === row.id)).map(({ id, date, value }): FactorSource => {
      const said = value === null ? 'not available' : amountText(value, unitOf(row), { locale, currency });
      return {
        id,
        is: 'reading',
        name: `${row.metric.trim() || 'unnamed metric'} on ${dayText(date, locale)}`,
        about: said,
      };
    }),
  );
}

/** How many of the things a factor points to are still in the case. */
export function proofsOf(
  { evidence }: Pick<Factor, 'evidence'>,
  parts: Pick<CaseStudy, 'evidence' | 'readings'>,
): number {
  const known = new Set<string>([...parts.evidence, ...(parts.readings ?? [])].map(({ id }) => id));
  return evidence.filter((id) => known.has(id)).length;
}

/**
 * How sure a factor is and what it points to, in a line: "tested, figure 2, form.log". Readings are said with their
 * value; what is no longer in the case is counted, not left out.
 */
export function factorStanding({ confidence, evidence }: Factor, sources: readonly FactorSource[]): string {
  const known = evidence.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const lost = evidence.length - known.length;
  return [
    confidence,
    ...known.map(({ is, name, about }) => (is === 'reading' ? `${isolated(name)}: ${about}` : isolated(name))),
    ...(lost === 0 ? [] : [lost === 1 ? 'something removed since' : `${lost} things removed since`]),
  ].join(', ');
}
