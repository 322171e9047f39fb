import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { failed, success } from '../../shared/core/result.ts';
import { builtInTemplates } from '../../shared/core/template/built-in-templates.ts';
import { type Template, type TemplateRow, templateRow, templateSchema } from '../../shared/core/template/template.ts';
import { templateFromCase } from '../../shared/core/template/template-from-case.ts';
import { failureFrom } from './durable/storage-error.ts';
import type { Retagged, Templates } from './notebook.ts';
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
    async retag(edit) {
      const differs = ({ id, tags }: Template) => edit(id, tags) !== tags;
      try {
        const entries = await kept.entries();
        const isAny = entries.some((entry) => {
          const { data } = templateSchema.safeParse(entry);
          return data !== undefined && differs(data);
        });
        if (!isAny) return success([]);
      } catch (error) {
        return failed(failureFrom(error));
      }
      let retagged: readonly Retagged[] = [];
      const done = await kept.change((entries) => {
        const read = entries.map((entry) => ({ entry, template: templateSchema.safeParse(entry).data }));
        const changed = read.map(({ entry, template }) => {
          const after = template ? edit(template.id, template.tags) : [];
          if (!template || after === template.tags) return { entry };
          const { id, tags: before } = template;
          return { entry: { ...template, tags: [...after] }, retagged: { id, before, after } };
        });
        retagged = changed.flatMap((one) => one.retagged ?? []);
        return changed.map(({ entry }) => entry);
      });
      return done.ok ? success(retagged) : done;
    },
    remove: kept.remove,
    restore: kept.restore,
  };
}
