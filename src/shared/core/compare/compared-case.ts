import { type CaseStudy, displayTitle } from '../case-study/case-study.ts';
import type { FixedSectionKind } from '../case-study/sections.ts';
import type { Ulid } from '../ids.ts';
import type { Change, ChangeKind, ChangeStatus } from '../learning/change.ts';
import { appliedIn } from '../learning/change-uses.ts';
import type { OutcomeBand } from '../outcome/band.ts';
import type { CaseOutcome } from '../outcome/case-outcome.ts';
import { documentText } from '../rich-text/document-text.ts';
import { firstWords } from '../rich-text/first-words.ts';
import { runningText } from '../rich-text/running-text.ts';

/** What a comparison tells of one case beside the others, save its figures. */
export interface ComparedCase {
  readonly id: Ulid;
  /** As it is shown: never empty. */
  readonly title: string;
  readonly goals: readonly string[];
  readonly campaign: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly channels: readonly string[];
  readonly audiences: readonly string[];
  readonly contentTypes: readonly string[];
  readonly degree: number | null;
  readonly band: OutcomeBand;
  /** How many targets count towards the degree, and how many of them are measured. */
  readonly targets: number;
  readonly measured: number;
  /** Judged by a person otherwise than computed. */
  readonly isJudged: boolean;
  /** Guardrails that did not hold, by their names. */
  readonly breached: readonly string[];
  readonly loop: readonly boolean[];
  /** How the sections begin, in sentences; '' where they are empty. */
  readonly happened: string;
  readonly toChange: string;
  readonly changes: readonly ComparedChange[];
}

/** A change a case led to. */
export interface ComparedChange {
  readonly id: string;
  readonly text: string;
  readonly kind: ChangeKind;
  readonly status: ChangeStatus;
  readonly due: string | null;
  /** The places of those compared cases that it was applied in, and how many others there are. */
  readonly appliedHere: readonly number[];
  readonly appliedElsewhere: number;
}

/** As much as is read at a glance; the case itself is one click away. */
const WORDS = 60;

/** What is told of a case; `all` are the ids of the compared cases in their order. */
export function comparedCase(caseStudy: CaseStudy, outcome: CaseOutcome, all: readonly string[]): ComparedCase {
  const counted = outcome.results.filter(
    ({ role, hasTarget, kind }) => role === 'goal' && hasTarget && kind === outcome.computed.over,
  );
  const named = new Map(caseStudy.metrics.map(({ id, metric }) => [id as string, metric.trim()]));
  return {
    id: caseStudy.id,
    title: displayTitle(caseStudy.title),
    goals: written(caseStudy.goals),
    campaign: caseStudy.campaign.trim(),
    period: { from: caseStudy.period.from, to: caseStudy.period.to },
    channels: written(caseStudy.channels),
    audiences: written(caseStudy.audiences ?? []),
    contentTypes: written(caseStudy.contentTypes ?? []),
    degree: outcome.degree,
    band: outcome.band,
    targets: counted.length,
    measured: counted.filter(({ attainment }) => attainment !== null).length,
    isJudged: outcome.override !== null,
    breached: outcome.breached.map(({ id }) => named.get(id) ?? ''),
    loop: outcome.loop.map(({ done }) => done),
    happened: beginning(caseStudy, 'what-happened'),
    toChange: beginning(caseStudy, 'what-to-change'),
    changes: (caseStudy.changes ?? []).flatMap((change) =>
      change.text.trim() === '' ? [] : [comparedChange(change, all)],
    ),
  };
}

function comparedChange(change: Change, all: readonly string[]): ComparedChange {
  const applied = appliedIn(change).map(({ caseId }) => all.indexOf(caseId));
  return {
    id: change.id,
    text: change.text.trim(),
    kind: change.kind,
    status: change.status,
    due: change.due,
    appliedHere: [...new Set(applied.filter((place) => place >= 0))].toSorted((a, b) => a - b),
    appliedElsewhere: applied.filter((place) => place < 0).length,
  };
}

function beginning({ document }: CaseStudy, kind: FixedSectionKind): string {
  const section = document.content.find(({ attrs }) => attrs.kind === kind);
  return section ? firstWords(documentText(runningText(section)), WORDS) : '';
}

function written(names: readonly string[]): readonly string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
