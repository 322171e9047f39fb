import { failureOf } from '../../shared/core/failure.ts';
import { failed, success } from '../../shared/core/result.ts';
import { caseFromTemplate } from '../../shared/core/template/case-from-template.ts';
import { foldedOf } from '../app/folded-sections.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type CaseVerbs = Pick<Verbs, Extract<keyof Verbs, `case.${string}`>>;

/** Opening, keeping and putting away one case. */
export function caseVerbs({ session, settings, unsaved }: Surroundings): CaseVerbs {
  return {
    'case.open': (id) =>
      inNotebook(session, async ({ cases }) => {
        const opened = await cases.open(id);
        if (opened.ok && settings.now.lastCase !== id) settings.change({ lastCase: id });
        if (!opened.ok || opened.value.is !== 'open') return opened;
        return success({ ...opened.value, folded: foldedOf(settings.now.folded, id) });
      }),
    'case.create': () => inNotebook(session, ({ cases }) => cases.create()),
    'case.createFrom': (id, { goals, channels, title = '' }) =>
      inNotebook(session, async ({ cases, templates }) => {
        const template = await templates.find(id);
        if (template === null) return failed(failureOf('no template'));
        return cases.createFrom((now, newId) => ({
          ...caseFromTemplate(template, now, newId),
          goals: [...goals],
          channels: [...channels],
          title,
        }));
      }),
    'case.save': (id, baseRev, text) =>
      inNotebook(session, async ({ cases }) => {
        const saved = await cases.save(id, baseRev, text);
        unsaved.note(id, saved);
        return saved;
      }),
    'case.keepDraft': (id, baseRev, text) => inNotebook(session, ({ cases }) => cases.keepDraft(id, baseRev, text)),
    'case.duplicate': (id) => inNotebook(session, ({ cases }) => cases.duplicate(id)),
    'case.trash': (id) => inNotebook(session, ({ cases }) => cases.trash(id)),
    'case.restore': (id) => inNotebook(session, ({ cases }) => cases.restore(id)),
    'case.pin': (id, pinned) => inNotebook(session, ({ cases }) => cases.pin(id, pinned)),
    'case.recover': (id) => inNotebook(session, ({ cases }) => cases.recover(id)),
  };
}
