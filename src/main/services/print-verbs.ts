import { join } from 'node:path';
import { failureOf } from '../../shared/core/failure.ts';
import { failed, success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type PrintVerbs = Pick<Verbs, Extract<keyof Verbs, `print.${string}`>>;

/** Rendering pages, and saving exactly what was rendered where the person says. */
export function printVerbs({ session, printing, dialogs, documents }: Surroundings): PrintVerbs {
  return {
    'print.render': (id, options) =>
      inNotebook(session, (notebook) => printing.render(notebook, { is: 'case', id }, options)),
    'print.renderPlan': (id, today, options) =>
      inNotebook(session, (notebook) => printing.render(notebook, { is: 'plan', id, today }, options)),
    'print.renderPlaybook': (options) =>
      inNotebook(session, (notebook) => printing.render(notebook, { is: 'playbook' }, options)),
    'print.renderComparison': (ids, options) =>
      inNotebook(session, (notebook) => printing.render(notebook, { is: 'comparison', ids }, options)),
    'print.renderMatrix': (options) =>
      inNotebook(session, (notebook) => printing.render(notebook, { is: 'matrix' }, options)),
    'print.savePlaybookPage': () =>
      inNotebook<string | null>(session, async (notebook) => {
        const page = await printing.render(notebook, { is: 'playbook page' }, { paper: 'A4' });
        if (!page.ok) return page;
        const file = await dialogs.webPageFile(join(documents, page.value.fileName));
        if (file === null) return success(null);
        const written = await printing.write(page.value.token, file);
        return written.ok ? written : failed(failureOf('page not saved'));
      }),
    'print.save': async (token) => {
      const name = printing.suggestedName(token);
      if (name === null) return failed(failureOf('bad request'));
      const file = await dialogs.pdfFile(join(documents, name));
      return file === null ? success(null) : printing.write(token, file);
    },
  };
}
