import { failureOf } from '../../shared/core/failure.ts';
import { lessonFault } from '../../shared/core/learning/lesson.ts';
import { failed, success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { findLessons, lessonsOf } from './find-lessons.ts';
import { inNotebook } from './notebook-verbs.ts';
import { planBrief } from './plan-brief.ts';
import { startPlan } from './start-plan.ts';
import type { Surroundings } from './surroundings.ts';

type RecordVerbs = Pick<Verbs, Extract<keyof Verbs, `lessons.${string}` | `plans.${string}`>>;

/** Keeping lessons and plans. */
export function recordVerbs({ session, locale }: Surroundings): RecordVerbs {
  return {
    'lessons.list': () => inNotebook(session, async ({ lessons }) => success(await lessons.list())),
    'lessons.find': (text) => inNotebook(session, async (notebook) => success(await findLessons(notebook, text))),
    'lessons.of': (caseId) => inNotebook(session, async (notebook) => success(await lessonsOf(notebook, caseId))),
    'lessons.save': (lesson, base) =>
      inNotebook(session, async ({ lessons }) =>
        lessonFault(lesson) === null ? lessons.save(lesson, base) : failed(failureOf('no lesson')),
      ),
    'lessons.trash': (id) => inNotebook(session, ({ lessons }) => lessons.trash(id)),
    'lessons.restore': (id) => inNotebook(session, ({ lessons }) => lessons.restore(id)),
    'plans.list': () => inNotebook(session, async ({ plans }) => success(await plans.list())),
    'plans.save': (plan, base) => inNotebook(session, ({ plans }) => plans.save(plan, base)),
    'plans.brief': (query, today) =>
      inNotebook(session, async (notebook) => success(await planBrief(notebook, query, { today, locale }))),
    'plans.start': (id, today) => inNotebook(session, (notebook) => startPlan(notebook, id, today)),
    'plans.trash': (id) => inNotebook(session, ({ plans }) => plans.trash(id)),
    'plans.restore': (id) => inNotebook(session, ({ plans }) => plans.restore(id)),
  };
}
