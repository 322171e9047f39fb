import type { MetricRow } from '../case-study/metric-row.ts';
import { amountIn, unitOf } from './amount.ts';
import { builtInMetric } from './catalogue.ts';
import { type Derived, derivedMetric, differs } from './derived-metric.ts';
import { areWritten, type Levels } from './levels.ts';
import type { Reading } from './reading.ts';
import { type RightReading, rightReading } from './right-reading.ts';

/** What was reached on one line of the targets table, and where that is from. */
export interface Actual {
  /** Percentages are fractions; null where nothing is known. */
  readonly value: number | null;
  readonly from: 'reading' | 'typed' | 'parts' | 'level' | null;
  /** Typed, but of a day after the due one: it does not count. */
  readonly isLate: boolean;
  /** The reading it comes from, where it comes from one. */
  readonly reading: Reading | undefined;
  /** What was read beside it and is not in it. */
  readonly beside: Omit<RightReading, 'reading'> | undefined;
  /** What the parts come to by the definition's formula, or why they come to nothing. */
  readonly derived: Derived;
  /** What the parts come to, where a reading or a typed value is something else. */
  readonly otherwise: number | null;
}

/**
 * The actuals of all lines, in their order: the latest reading by the due day of the right basis, else what was typed, else what the
 * definition's formula makes of the other lines. A part that stands in two lines is not guessed at.
 */
export function actualsOf(rows: readonly MetricRow[], readings: readonly Reading[]): readonly Actual[] {
  const known = new Map<string, Actual>();
  const inWork = new Set<string>();
  const actualOf = (row: MetricRow): Actual => {
    const before = known.get(row.id);
    if (before) return before;
    inWork.add(row.id);
    const actual = oneActual(row, readings, derivedOf(row, rows, actualOf, inWork));
    inWork.delete(row.id);
    known.set(row.id, actual);
    return actual;
  };
  return rows.map(actualOf);
}

function derivedOf(
  row: MetricRow,
  rows: readonly MetricRow[],
  actualOf: (row: MetricRow) => Actual,
  inWork: ReadonlySet<string>,
): Derived {
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  if (!definition?.formula) return { is: 'typed in' };
  const parts = new Map<string, MetricRow[]>();
  for (const one of rows) if (one.definition) parts.set(one.definition, [...(parts.get(one.definition) ?? []), one]);
  const terms = [...definition.formula.numerator, ...definition.formula.denominator].map(({ id }) => id);
  const several = [...new Set(terms)].filter((id) => (parts.get(id)?.length ?? 0) > 1);
  if (several.length > 0) return { is: 'several lines', of: several };
  return derivedMetric(definition, (id) => {
    const [part] = parts.get(id) ?? [];
    return part && !inWork.has(part.id) ? actualOf(part).value : null;
  });
}

function oneActual(row: MetricRow, readings: readonly Reading[], derived: Derived): Actual {
  if (row.levels) return levelOf(row.levels);
  const { reading, ...beside } = rightReading(row, readings) ?? { reading: undefined };
  const unit = unitOf(row);
  const isLate = !reading && Boolean(row.due && row.actualOn && row.actualOn > row.due);
  const given = reading?.value ?? (isLate ? null : amountIn(row.actual, unit));
  const computed = derived.is === 'computed' ? derived.value : null;
  // A text that is no sure number still stands for something the person meant: nothing is put in its place.
  const isTyped = row.actual !== null;
  return {
    value: given ?? (isTyped ? null : computed),
    from: reading ? 'reading' : isTyped ? 'typed' : computed === null ? null : 'parts',
    isLate,
    reading,
    beside: 'otherPeriods' in beside ? beside : undefined,
    derived,
    otherwise: given !== null && computed !== null && differs(unit, given, computed) ? computed : null,
  };
}

/** The level a measure in words was scored with; only levels that were all written say what it means. */
function levelOf(levels: Levels): Actual {
  const value = areWritten(levels) ? (levels.score?.level ?? null) : null;
  const nothing = {
    isLate: false,
    reading: undefined,
    beside: undefined,
    derived: { is: 'typed in' },
    otherwise: null,
  } as const;
  return { value, from: value === null ? null : 'level', ...nothing };
}
