import { displayTitle } from '../case-study/case-study.ts';
import type { Ulid } from '../ids.ts';
import type { Lesson } from '../learning/lesson.ts';
import { type LessonStanding, lessonStanding } from '../learning/lesson.ts';
import type { OutcomeBand } from '../outcome/band.ts';
import { type Spread, spreadOf } from '../spread.ts';
import type { MatchScore } from './match-score.ts';
import { type ChangeMade, changesApplied } from './parts/changes-applied.ts';
import { type ChangeLeft, changesNeverApplied } from './parts/changes-never-applied.ts';
import { evidenceToLookAt, type PictureToLookAt } from './parts/evidence-to-look-at.ts';
import { type PastReason, pastReasons } from './parts/reasons.ts';
import { type RoleHeld, rolesHeld } from './parts/roles-held.ts';
import { type RuleFired, rulesFired } from './parts/rules-fired.ts';
import { toldInOneLine } from './parts/told.ts';
import { type UsualNumber, usualNumbers } from './parts/usual-numbers.ts';
import type { PastCase } from './past-case.ts';

/** A past case as a line of the brief. */
export interface HappenedBefore {
  readonly caseId: Ulid;
  readonly title: string;
  readonly told: string;
  readonly degree: number | null;
  readonly band: OutcomeBand;
  readonly from: string | null;
  readonly to: string | null;
  readonly match: MatchScore;
}

/** A lesson as a line of the brief. */
export interface LessonLine {
  readonly lesson: Lesson;
  readonly standing: LessonStanding;
}

/** What somebody should know before starting: the past cases that match a plan, and what they taught. */
export interface PlanningBrief {
  readonly happened: readonly HappenedBefore[];
  /** Of the measured ones; null where none is. */
  readonly degrees: Spread | null;
  /** How many of them lack the last step of the loop. */
  readonly neverRetooled: number;
  readonly neverApplied: readonly ChangeLeft[];
  readonly applied: readonly ChangeMade[];
  readonly lessons: readonly LessonLine[];
  readonly rules: readonly RuleFired[];
  readonly usual: readonly UsualNumber[];
  readonly roles: readonly RoleHeld[];
  readonly pictures: readonly PictureToLookAt[];
  readonly reasons: readonly PastReason[];
}

/** What a brief needs to know beside the matching cases. */
export interface BriefSurroundings {
  readonly today: string;
  /** How many later cases could have used what a case taught. */
  readonly laterCasesOf: (caseId: Ulid) => number;
  readonly degreeOf: (caseId: Ulid) => number | null;
  readonly exists: (caseId: Ulid) => boolean;
  readonly lessons: readonly Lesson[];
  readonly locale: string;
}

/** Puts a brief together from the cases that `chooseMatches` chose, in their order. Pure: the same cases give the same. */
export function planningBrief(cases: readonly PastCase[], around: BriefSurroundings): PlanningBrief {
  return {
    happened: cases.map(lineOf),
    degrees: spreadOf(cases.flatMap(({ degree }) => degree ?? [])),
    neverRetooled: cases.filter(({ outcome }) => !outcome.loop.some(({ step, done }) => step === 'retooled' && done))
      .length,
    neverApplied: changesNeverApplied(cases, around.laterCasesOf),
    applied: changesApplied(cases, around.degreeOf),
    lessons: lessonsOf(cases, around),
    rules: rulesFired(cases, around.locale, around.today),
    usual: usualNumbers(cases),
    roles: rolesHeld(cases),
    pictures: evidenceToLookAt(cases),
    reasons: pastReasons(cases),
  };
}

function lineOf({ study, outcome, match }: PastCase): HappenedBefore {
  return {
    caseId: study.id,
    title: displayTitle(study.title),
    told: toldInOneLine(study),
    degree: outcome.degree,
    band: outcome.band,
    from: study.period.from,
    to: study.period.to,
    match,
  };
}

// A lesson belongs here when one of the cases speaks for or against it; the best founded first.
function lessonsOf(cases: readonly PastCase[], { lessons, exists }: BriefSurroundings): readonly LessonLine[] {
  const ids = new Set<string>(cases.map(({ id }) => id));
  return lessons
    .filter(({ supporting, contradicting }) => [...supporting, ...contradicting].some((id) => ids.has(id)))
    .map((lesson) => ({ lesson, standing: lessonStanding(lesson, exists) }))
    .toSorted((a, b) => b.standing.supporting - a.standing.supporting);
}
