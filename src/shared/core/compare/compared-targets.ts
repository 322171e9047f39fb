import type { CaseStudy } from '../case-study/case-study.ts';
import type { MetricRow, TargetRole } from '../case-study/metric-row.ts';
import { metricKey, valueVersion } from '../facts/final-value.ts';
import { definitionVersions } from '../metrics/definition-version.ts';
import { levelText } from '../metrics/levels.ts';
import { levelLine } from '../metrics/levels-text.ts';
import type { MetricDirection, MetricUnit } from '../metrics/metric-definition.ts';
import type { Basis } from '../metrics/reading.ts';
import { isBreached, type TargetResult } from '../outcome/target-result.ts';

/** A case with what its targets come to. */
export interface WithResults {
  readonly caseStudy: CaseStudy;
  readonly results: readonly TargetResult[];
}

/** A line of a case's targets table. Percentages are fractions, amounts null where they are not known. */
export interface ComparedTarget {
  readonly name: string;
  readonly role: TargetRole;
  readonly direction: MetricDirection;
  /** ISO 4217, for money only; '' where the case does not say. */
  readonly currency: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetTo: number | null;
  readonly actual: number | null;
  readonly attainment: number | null;
  /** Of a guardrail: whether it did not hold; null where that cannot be said, and for goals. */
  readonly breached: boolean | null;
  /** The day of the reading the actual is from, and what that covers; null where it was typed, or is missing. */
  readonly readOn: string | null;
  readonly basis: Basis['is'] | null;
  /** The level of a measure in words that was reached, in its own words. */
  readonly level: string;
  /** What was expected of such a measure, in its words; null for one that is counted. */
  readonly expected: string | null;
  /** The actual less that of the first case of the row that is measured alike; null for that one, and where it cannot be. */
  readonly difference: number | null;
}

/** Why values in one row, or in two rows of one metric, are not held against each other. */
export type Apart =
  | { readonly is: 'version'; readonly text: string; readonly from: string; readonly isBefore: boolean }
  | { readonly is: 'unit' }
  | { readonly is: 'currency'; readonly currencies: readonly string[] }
  | { readonly is: 'basis' }
  | { readonly is: 'levels' };

/** A metric by its definition, version and unit, and each case's line for it; null where a case has none. */
export interface TargetRow {
  readonly key: string;
  readonly name: string;
  readonly unit: MetricUnit;
  readonly cells: readonly (ComparedTarget | null)[];
  readonly apart: readonly Apart[];
}

interface Line {
  readonly place: number;
  readonly metric: string;
  readonly unit: MetricUnit;
  readonly version: number;
  readonly change: { readonly from: string; readonly text: string; readonly isBefore: boolean } | null;
  readonly cell: ComparedTarget;
  readonly isInWords: boolean;
}

/**
 * The targets of all cases, those that most of them have first, else in their own order: a row for each metric, version of
 * its definition and unit. A case that has a metric twice has two rows.
 */
export function comparedTargets(cases: readonly WithResults[]): readonly TargetRow[] {
  const rows = new Map<string, Line[]>();
  for (const [place, one] of cases.entries()) {
    const before = new Map<string, number>();
    for (const line of linesOf(one, place)) {
      const kind = `${line.metric} ${line.isInWords ? 'levels' : line.unit} ${line.version}`;
      const again = before.get(kind) ?? 0;
      before.set(kind, again + 1);
      const key = `${kind} ${again}`;
      rows.set(key, [...(rows.get(key) ?? []), line]);
    }
  }
  const all = [...rows.values()].flat();
  return together([...rows]).map(([key, lines]) => rowOf(key, lines, cases.length, all));
}

type Rows = readonly (readonly [string, readonly Line[]])[];

// Rows of one metric stand beneath each other, whichever case brought them in; what most cases have comes first.
function together(rows: Rows): Rows {
  const groups = new Map<string, Rows>();
  for (const row of rows) {
    const metric = row[1][0]?.metric ?? '';
    groups.set(metric, [...(groups.get(metric) ?? []), row]);
  }
  const cases = (group: Rows) => new Set(group.flatMap(([, lines]) => lines.map(({ place }) => place))).size;
  const version = ([, lines]: Rows[number]) => lines[0]?.version ?? 1;
  return [...groups.values()]
    .toSorted((a, b) => cases(b) - cases(a))
    .flatMap((group) => group.toSorted((a, b) => version(a) - version(b)));
}

function linesOf({ caseStudy, results }: WithResults, place: number): readonly Line[] {
  return caseStudy.metrics.flatMap((row, index) => {
    const result = results[index];
    const name = row.metric.trim();
    if (!result || (name === '' && isBlank(result))) return [];
    // A metric without a name is like no other.
    const metric = metricKey(row) || `unnamed:${place}:${index}`;
    const version = row.levels ? 1 : valueVersion(row, caseStudy, result.reading);
    return [
      {
        ...{ place, metric, version, unit: result.unit, isInWords: row.levels !== undefined },
        change: row.levels ? null : changeOf(row, caseStudy, result, version),
        cell: cellOf(row, result, name, caseStudy.currency ?? ''),
      },
    ];
  });
}

function isBlank({ baseline, target, targetTo, actual }: TargetResult): boolean {
  return [baseline, target, targetTo, actual].every((amount) => amount === null);
}

function cellOf(row: MetricRow, result: TargetResult, name: string, currency: string): ComparedTarget {
  const { role, direction, unit, baseline, target, targetTo, actual, attainment, reading } = result;
  return {
    ...{ name, role, direction, baseline, target, targetTo, actual, attainment },
    breached: role === 'guardrail' ? isBreached(result) : null,
    currency: unit === 'currency' ? currency : '',
    readOn: reading?.date ?? null,
    basis: reading?.basis.is ?? null,
    level: row.levels && actual !== null ? levelLine(row.levels) : '',
    expected: row.levels ? levelText(row.levels.texts, 0).trim() : null,
    difference: null,
  };
}

// The change of the definition that this version begins with, or ends before.
function changeOf(row: MetricRow, { channels }: CaseStudy, { reading }: TargetResult, version: number): Line['change'] {
  const platform = reading?.platform.trim() || channels.join(' ');
  const versions = definitionVersions(row.definition, { platform, source: reading?.source ?? '' });
  const change = versions[Math.max(0, version - 2)];
  return change ? { from: change.from, text: change.text, isBefore: version === 1 } : null;
}

function rowOf(key: string, lines: readonly Line[], count: number, all: readonly Line[]): TargetRow {
  const [first] = lines;
  const cells: (ComparedTarget | null)[] = Array.from({ length: count }, () => null);
  const reference = lines.find(({ cell }) => cell.actual !== null);
  for (const line of lines) cells[line.place] = { ...line.cell, difference: differenceOf(line, reference) };
  return {
    key,
    name: first?.cell.name ?? '',
    unit: first?.unit ?? 'count',
    cells,
    apart: [...apartWithin(lines), ...(first ? apartFrom(first, all) : [])],
  };
}

function differenceOf(line: Line, reference: Line | undefined): number | null {
  const [a, b] = [reference?.cell, line.cell];
  if (!a || !reference || reference.place === line.place || line.isInWords) return null;
  if (a.actual === null || b.actual === null || a.currency !== b.currency || isOtherBasis(a, b)) return null;
  const difference = b.actual - a.actual;
  return Number.isFinite(difference) ? difference : null;
}

// What was typed says nothing of what it covers: only two readings can be said to be of two kinds.
function isOtherBasis(a: ComparedTarget, b: ComparedTarget): boolean {
  return a.basis !== null && b.basis !== null && a.basis !== b.basis;
}

function apartWithin(lines: readonly Line[]): readonly Apart[] {
  const cells = lines.map(({ cell }) => cell);
  const currencies = [...new Set(cells.map(({ currency }) => currency))];
  const bases = new Set(cells.flatMap(({ basis }) => basis ?? []));
  const isMoney = lines[0]?.unit === 'currency';
  return [
    ...(lines[0]?.isInWords && lines.length > 1 ? [{ is: 'levels' as const }] : []),
    ...(isMoney && currencies.length > 1 ? [{ is: 'currency' as const, currencies }] : []),
    ...(bases.size > 1 ? [{ is: 'basis' as const }] : []),
  ];
}

function apartFrom({ metric, unit, version, isInWords, change }: Line, all: readonly Line[]): readonly Apart[] {
  const others = all.filter((line) => line.metric === metric && !line.isInWords && !isInWords);
  const isOtherVersion = others.some((line) => line.version !== version);
  const known = change ?? others.find((line) => line.change !== null)?.change ?? null;
  return [
    ...(isOtherVersion && known
      ? [{ is: 'version' as const, ...known, isBefore: change ? change.isBefore : true }]
      : []),
    ...(others.some((line) => line.unit !== unit) ? [{ is: 'unit' as const }] : []),
  ];
}
