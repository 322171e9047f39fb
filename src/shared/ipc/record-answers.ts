import type { Ulid } from '../core/ids.ts';
import type { Lesson } from '../core/learning/lesson.ts';
import type { PlanningBrief } from '../core/planning/brief.ts';
import type { Plan } from '../core/planning/plan.ts';
import type { MatchesQuery } from './past-answers.ts';

/** A planning brief; not `complete` while the notebook is still being read, or where a matching case cannot be. */
export interface BriefAnswer {
  readonly complete: boolean;
  readonly brief: PlanningBrief;
}

/** The case a plan was begun with, and what could not be carried into it. */
export interface StartedPlan {
  readonly caseId: Ulid;
  readonly plan: Plan;
  /** Changes whose own case could not be written; they can be planned for the new case by hand. */
  readonly notPlanned: number;
}

/** Small documents beside the cases: those that can be read, and how many files cannot. */
export interface RecordList<Data> {
  readonly records: readonly Data[];
  readonly unreadable: number;
}

/** A lesson that was found; its statement and where the words were, matches between U+0001 and U+0002. */
export interface LessonHit {
  readonly id: Ulid;
  readonly titleMarks: string;
  readonly snippet: string;
}

/** A lesson that was found, and how. */
export interface FoundLesson extends LessonHit {
  readonly lesson: Lesson;
}

/** What the window may ask about the small documents beside the cases. */
export interface RecordRequests {
  /** The lessons of the notebook that can be read, and how many cannot. */
  'lessons.list': () => RecordList<Lesson>;
  /** Over the state saved at `base`, or new; refused where it has no statement or no case. */
  'lessons.save': (lesson: Lesson, base: string | null) => Lesson;
  /** Those that have the words of a search, the best first; none where it has only filters or cannot be read. */
  'lessons.find': (text: string) => readonly FoundLesson[];
  /** Those that a case speaks for or against, the newest first. */
  'lessons.of': (caseId: Ulid) => readonly Lesson[];
  'lessons.trash': (id: Ulid) => void;
  'lessons.restore': (id: Ulid) => void;

  'plans.list': () => RecordList<Plan>;
  'plans.save': (plan: Plan, base: string | null) => Plan;
  /** The past cases for a plan and what they taught; `except` is the case that is planned. */
  'plans.brief': (query: MatchesQuery, today: string) => BriefAnswer;
  /**
   * Begins the case of a plan that is on the disk, with what it carries: its changes are from now on planned for that
   * case. A plan that was begun already answers its case.
   */
  'plans.start': (id: Ulid, today: string) => StartedPlan;
  'plans.trash': (id: Ulid) => void;
  'plans.restore': (id: Ulid) => void;
}
