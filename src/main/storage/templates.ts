import { Low } from 'lowdb';
import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import { builtInTemplates } from '../../shared/core/template/built-in-templates.ts';
import { type Template, type TemplateRow, templateRow, templateSchema } from '../../shared/core/template/template.ts';
import { templateFromCase } from '../../shared/core/template/template-from-case.ts';
import type { Disk } from './durable/disk.ts';
import { DurableJSONFile } from './durable/durable-json-file.ts';
import { oneAtATime } from './durable/one-at-a-time.ts';
import { failureFrom } from './durable/storage-error.ts';
import type { Templates } from './notebook.ts';
import { type NotebookFile, notebookFileCodec } from './notebook-file.ts';

export interface TemplatesOptions {
  readonly disk: Disk;
  /** `notebook.json`. */
  readonly path: string;
  readonly newId: () => Ulid;
  readonly readOnly: () => Failure | null;
}

/** The built-in templates and the notebook's own, which stand in `notebook.json` under `templates`. */
export function createTemplates({ disk, path, newId, readOnly }: TemplatesOptions): Templates {
  const inTurn = oneAtATime<'file'>();
  const removed = new Map<string, unknown>();

  async function own(): Promise<readonly Template[]> {
    const file = await new DurableJSONFile({ disk, path, codec: notebookFileCodec, missing: 'error' }).read();
    return entriesOf(file).flatMap((entry) => templateSchema.safeParse(entry).data ?? []);
  }

  // Read anew each time: entries of another program or version must be written back as they stand there now.
  function change(by: (entries: readonly unknown[]) => readonly unknown[]): Promise<Result<void, Failure>> {
    return inTurn('file', async () => {
      const reason = readOnly();
      if (reason) return failed(reason);
      try {
        const adapter = new DurableJSONFile({ disk, path, codec: notebookFileCodec, missing: 'error' });
        const file = await adapter.read();
        if (!file || !holdsEntries(file)) return failed(failureOf('template not kept'));
        await new Low<NotebookFile>(adapter, { ...file, templates: by(entriesOf(file)) }).write();
        return success(undefined);
      } catch (error) {
        return failed(failureFrom(error));
      }
    });
  }

  return {
    async list() {
      const builtIn = builtInTemplates.map((template) => templateRow(template, false));
      // What cannot be read now is still there: the built-in ones go on working without it.
      const mine = await own().catch((): readonly Template[] => []);
      return [...builtIn, ...mine.map((template): TemplateRow => templateRow(template, true))];
    },
    async find(id) {
      const builtIn = builtInTemplates.find((template) => template.id === id);
      return (
        builtIn ?? (await own().catch((): readonly Template[] => [])).find((template) => template.id === id) ?? null
      );
    },
    keep: (caseStudy: CaseStudy, name) =>
      change((entries) => [...entries, templateFromCase(caseStudy, newId(), name.trim())]),
    remove: (id) =>
      change((entries) => {
        const gone = entries.find((entry) => idOf(entry) === id);
        if (gone !== undefined) removed.set(id, gone);
        return entries.filter((entry) => entry !== gone);
      }),
    restore: (id) =>
      change((entries) => {
        const back = removed.get(id);
        return back === undefined || entries.some((entry) => idOf(entry) === id) ? entries : [...entries, back];
      }),
  };
}

function holdsEntries(file: NotebookFile): boolean {
  return file.templates === undefined || Array.isArray(file.templates);
}

function entriesOf(file: NotebookFile | null): readonly unknown[] {
  return Array.isArray(file?.templates) ? file.templates : [];
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}
