import type { CaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import { metricKey } from '../facts/final-value.ts';
import { unitOf } from '../metrics/amount.ts';
import { definitionVersion } from '../metrics/definition-version.ts';
import type { MetricUnit } from '../metrics/metric-definition.ts';
import type { Basis, Reading } from '../metrics/reading.ts';
import { linesByMetric, type PlotLine } from '../plot/plot-line.ts';
import { type AlignedLine, alignedLine, notedBreaks } from './aligned-line.ts';

/** Readings of several cases that may be held against each other, by day of campaign. */
export interface ComparedPlot {
  readonly key: string;
  /** By what the metric is compared across cases. */
  readonly metric: string;
  readonly name: string;
  readonly unit: MetricUnit;
  /** ISO 4217, for money only; '' where the cases do not say. */
  readonly currency: string;
  readonly version: number;
  readonly basis: Basis['is'];
  /** One for each case that has readings of the kind and a first day, in the order of the cases. */
  readonly lines: readonly AlignedLine[];
  /** The places of cases whose readings cannot be placed: nobody said when their campaign began. */
  readonly undated: readonly number[];
  /** The places of cases that have no such reading. */
  readonly without: readonly number[];
}

/** The readings of a comparison: what is laid beside each other, and what cannot be, since one case alone has it. */
export interface ComparedReadings {
  readonly plots: readonly ComparedPlot[];
  readonly alone: readonly ComparedPlot[];
}

/** A line of a case before it is moved. */
interface Candidate {
  readonly row: MetricRow;
  readonly line: PlotLine;
}

interface Group extends Pick<ComparedPlot, 'key' | 'metric' | 'name' | 'unit' | 'currency' | 'version' | 'basis'> {
  readonly candidates: Map<number, Candidate[]>;
}

/**
 * The plots of a comparison, those of most cases first, else in the order the cases have their metrics: only readings of the
 * same metric, unit, currency, kind of basis and version of the definition share one. Of a case with several platforms the
 * one that most of the cases have is drawn. A single line is no comparison, and stands apart.
 */
export function comparedReadings(cases: readonly CaseStudy[]): ComparedReadings {
  const groups = new Map<string, Group>();
  for (const [place, caseStudy] of cases.entries())
    for (const row of caseStudy.metrics) addRow(groups, caseStudy, row, place);
  const all = [...groups.values()]
    .map((group) => plotOf(group, cases))
    .filter(({ lines, undated }) => lines.length + undated.length > 0)
    .toSorted((a, b) => b.lines.length - a.lines.length);
  return { plots: all.filter(({ lines }) => lines.length > 1), alone: all.filter(({ lines }) => lines.length < 2) };
}

function addRow(groups: Map<string, Group>, caseStudy: CaseStudy, row: MetricRow, place: number): void {
  const metric = metricKey(row);
  if (metric === '' || row.levels) return;
  const unit = unitOf(row);
  const currency = unit === 'currency' ? (caseStudy.currency ?? '') : '';
  const own = (caseStudy.readings ?? []).filter((reading) => reading.metric === row.id);
  for (const [version, readings] of byVersion(row, own))
    for (const line of linesByMetric(readings).get(row.id) ?? []) {
      const key = `${metric} ${unit} ${currency} ${line.basis} ${version}`;
      const group = groups.get(key) ?? {
        ...{ key, metric, name: row.metric.trim(), unit, currency, version, basis: line.basis },
        candidates: new Map<number, Candidate[]>(),
      };
      groups.set(key, group);
      group.candidates.set(place, [...(group.candidates.get(place) ?? []), { row, line }]);
    }
}

function byVersion(row: MetricRow, readings: readonly Reading[]): ReadonlyMap<number, readonly Reading[]> {
  const versions = new Map<number, Reading[]>();
  for (const reading of readings) {
    const version = definitionVersion(row.definition, reading) + 1;
    const group = versions.get(version);
    if (group) group.push(reading);
    else versions.set(version, [reading]);
  }
  return versions;
}

function plotOf({ candidates, ...about }: Group, cases: readonly CaseStudy[]): ComparedPlot {
  const places = [...candidates].filter(([, of]) => of.some(({ line }) => hasValue(line))).map(([place]) => place);
  const common = platformCounts(candidates);
  const dated = places.filter((place) => cases[place]?.period.from);
  return {
    ...about,
    lines: dated.flatMap((place) => {
      const [caseStudy, start] = [cases[place], cases[place]?.period.from];
      const [drawn, ...others] = preferred(candidates.get(place) ?? [], common);
      if (!drawn || !caseStudy || !start) return [];
      const breaks = notedBreaks(caseStudy, drawn.row.id);
      return [alignedLine(drawn.line, start, { place, others: others.map(({ line }) => line.platform), breaks })];
    }),
    undated: places.filter((place) => !cases[place]?.period.from),
    without: cases.flatMap((_, place) => (places.includes(place) ? [] : [place])),
  };
}

function platformCounts(candidates: Group['candidates']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of candidates.values())
    for (const name of new Set(own.map(({ line }) => line.platform.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// A sort keeps the order of equals: the same cases always give the same lines.
function preferred(own: readonly Candidate[], common: ReadonlyMap<string, number>): readonly Candidate[] {
  const cases = ({ line }: Candidate) => common.get(line.platform.toLowerCase()) ?? 0;
  return own
    .filter(({ line }) => hasValue(line))
    .toSorted((a, b) => cases(b) - cases(a) || b.line.readings.length - a.line.readings.length);
}

function hasValue({ readings }: PlotLine): boolean {
  return readings.some(({ value }) => value !== null);
}
