import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { builtInTemplates } from '../../shared/core/template/built-in-templates.ts';
import { type Template, type TemplateRow, templateRow, templateSchema } from '../../shared/core/template/template.ts';
import { templateFromCase } from '../../shared/core/template/template-from-case.ts';
import type { Templates } from './notebook.ts';
import type { NotebookList } from './notebook-lists.ts';

/** The built-in templates and the notebook's own, which stand in `notebook.json` under `templates`. */
export function createTemplates(kept: NotebookList, newId: () => Ulid): Templates {
  // What cannot be read now is still there: the built-in ones go on working without it.
  async function own(): Promise<readonly Template[]> {
    const entries = await kept.entries().catch((): readonly unknown[] => []);
    return entries.flatMap((entry) => templateSchema.safeParse(entry).data ?? []);
  }
  return {
    async list() {
      const builtIn = builtInTemplates.map((template) => templateRow(template, false));
      return [...builtIn, ...(await own()).map((template): TemplateRow => templateRow(template, true))];
    },
    async find(id) {
      return [...builtInTemplates, ...(await own())].find((template) => template.id === id) ?? null;
    },
    keep: (caseStudy: CaseStudy, name) =>
      kept.change((entries) => [...entries, templateFromCase(caseStudy, newId(), name.trim())]),
    remove: kept.remove,
    restore: kept.restore,
  };
}
