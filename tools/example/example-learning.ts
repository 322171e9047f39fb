import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { calendarDateSchema } from '../../src/shared/core/dates.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import type { Change } from '../../src/shared/core/learning/change.ts';
import type { Expectation } from '../../src/shared/core/learning/expectation.ts';
import type { Factor } from '../../src/shared/core/learning/factor.ts';
import type { Annotation } from '../../src/shared/core/metrics/annotation.ts';
import type { GoalLink } from '../../src/shared/core/outcome/goal-chain.ts';
import type { OutcomeNotes } from '../../src/shared/core/outcome/outcome-notes.ts';
import type { DecisionRule } from '../../src/shared/core/rules/decision-rule.ts';
import type { TimelineEntry } from '../../src/shared/core/timeline/timeline-entry.ts';

/** A dated value of a metric, by its name; null for "not available". Percentages are fractions. */
export type ExampleReading = readonly [metric: string, date: string, value: number | null, source?: string];

/** What a case says before, while and after, as its author thinks of it: metrics, pictures and cases by their names. */
export interface ExampleLearning {
  readonly readings?: readonly ExampleReading[];
  readonly notes?: readonly (Pick<Annotation, 'text' | 'kind'> & {
    readonly metric: string;
    readonly from: string;
    readonly to?: string;
    readonly starred?: boolean;
    readonly picture?: string;
  })[];
  readonly rules?: readonly (Pick<DecisionRule, 'action' | 'owner' | 'kind' | 'answer'> &
    Partial<Pick<DecisionRule, 'comparison' | 'value' | 'inARow' | 'by' | 'event' | 'before'>> & {
      readonly metric?: string;
      readonly writtenOn: string;
    })[];
  readonly chain?: readonly (Pick<GoalLink, 'behaviour'> & {
    readonly indicator: string;
    readonly metrics: readonly string[];
  })[];
  readonly expectation?: Expectation;
  readonly timeline?: readonly (Pick<TimelineEntry, 'text' | 'kind'> & {
    /** `2025-11-28 17:42`, or the day alone. */
    readonly at: string;
    readonly picture?: string;
    readonly statement?: TimelineEntry['statement'];
  })[];
  readonly factors?: readonly (Pick<Factor, 'text' | 'confidence' | 'speaksFor' | 'speaksAgainst' | 'couldAlsoBe'> & {
    readonly pictures?: readonly string[];
    /** Readings, by metric and date. */
    readonly readings?: readonly (readonly [metric: string, date: string])[];
  })[];
  readonly changes?: readonly (Pick<Change, 'text' | 'kind' | 'owner' | 'status' | 'since' | 'campaign' | 'why'> & {
    readonly due?: string;
    /** The case it is planned for, by its title. */
    readonly plannedIn?: string;
    readonly appliedIn?: readonly (readonly [title: string, on: string, plannedOn?: string])[];
  })[];
  readonly outcome?: OutcomeNotes;
}

/** By what names are turned into ids. */
export interface ExampleNames {
  readonly newId: () => Ulid;
  readonly metricOf: (name: string) => Ulid;
  readonly pictureOf: (name: string) => Ulid;
  readonly caseOf: (title: string) => Ulid;
}

type Learned = Pick<
  CaseStudy,
  'readings' | 'annotations' | 'rules' | 'chain' | 'expectation' | 'timeline' | 'factors' | 'changes' | 'outcome'
>;

/** The fields of a case that its learning fills; what the example does not say is absent. */
export function buildLearning(example: ExampleLearning, names: ExampleNames): Learned {
  const readings = example.readings?.map((one) => reading(one, names));
  const readingOf = ([metric, date]: readonly [string, string]) => {
    const id = names.metricOf(metric);
    const found = readings?.find((one) => one.metric === id && one.date === date);
    if (!found) throw new Error(`There is no reading of ${metric} on ${date}.`);
    return found.id;
  };
  const learned: Learned = {
    readings,
    annotations: example.notes?.map(({ metric, to, starred = false, picture, ...note }) => ({
      ...note,
      id: names.newId(),
      metric: names.metricOf(metric),
      from: day(note.from),
      to: to === undefined ? null : day(to),
      starred,
      evidence: picture === undefined ? null : names.pictureOf(picture),
    })),
    rules: example.rules?.map(({ metric, ...rule }) => ({
      id: names.newId(),
      metric: metric === undefined ? null : names.metricOf(metric),
      comparison: '<',
      value: null,
      inARow: 1,
      by: null,
      before: null,
      ...rule,
    })),
    chain: example.chain?.map(({ behaviour, indicator, metrics }) => ({
      id: names.newId(),
      indicator: names.metricOf(indicator),
      behaviour,
      metrics: metrics.map(names.metricOf),
    })),
    expectation: example.expectation,
    timeline: example.timeline?.map(({ at, picture, statement = null, ...entry }) => ({
      ...entry,
      id: names.newId(),
      date: day(at.slice(0, 10)),
      time: at.slice(11) || null,
      evidence: picture === undefined ? null : names.pictureOf(picture),
      statement,
    })),
    factors: example.factors?.map(({ pictures = [], readings: read = [], ...factor }) => ({
      ...factor,
      id: names.newId(),
      evidence: [...pictures.map(names.pictureOf), ...read.map(readingOf)],
    })),
    changes: example.changes?.map((one) => change(one, names)),
    outcome: example.outcome,
  };
  const said = Object.entries(learned).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}

function reading([metric, date, value, source = '']: ExampleReading, { newId, metricOf }: ExampleNames) {
  const basis = { is: 'lifetime' } as const;
  return { id: newId(), metric: metricOf(metric), date: day(date), value, basis, source, platform: '' };
}

function change(
  { due, plannedIn, appliedIn, ...one }: NonNullable<ExampleLearning['changes']>[number],
  { newId, caseOf }: ExampleNames,
): Change {
  return {
    ...one,
    id: newId(),
    due: due === undefined ? null : day(due),
    ...(plannedIn === undefined ? {} : { caseId: caseOf(plannedIn), caseTitle: plannedIn }),
    ...(appliedIn === undefined
      ? {}
      : {
          applied: appliedIn.map(([title, on, plannedOn]) => ({
            caseId: caseOf(title),
            on: day(on),
            title,
            ...(plannedOn === undefined ? {} : { plannedOn: day(plannedOn) }),
          })),
        }),
  };
}

function day(text: string) {
  return calendarDateSchema.parse(text);
}
