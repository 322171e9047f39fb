import { success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type TemplateVerbs = Pick<Verbs, Extract<keyof Verbs, `templates.${string}`>>;

/** What new cases can begin from. */
export function templateVerbs({ session }: Surroundings): TemplateVerbs {
  return {
    'templates.list': () => inNotebook(session, async ({ templates }) => success(await templates.list())),
    'templates.keep': (id, name) =>
      inNotebook(session, async ({ cases, templates }) => {
        const read = await cases.read(id);
        return read.ok ? templates.keep(read.value, name) : read;
      }),
    'templates.remove': (id) => inNotebook(session, ({ templates }) => templates.remove(id)),
    'templates.restore': (id) => inNotebook(session, ({ templates }) => templates.restore(id)),
  };
}
