import { type CaseStudy, duplicateCaseStudy, newCaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, success } from '../../../shared/core/result.ts';
import { failureFrom } from '../durable/storage-error.ts';
import { createTurns } from '../durable/turns.ts';
import type { CaseFiles } from '../notebook.ts';
import { amendCase } from './amend-case.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { caseFileAt, readCaseFile } from './case-file-reading.ts';
import { caseFileFailure } from './case-wording.ts';
import { writeNewCase } from './new-case.ts';
import { openCase, openedCase, readCase } from './open-case.ts';
import { pinCase } from './pin-case.ts';
import { recoverCase } from './recover-case.ts';
import { saveCase } from './save-case.ts';
import { restoreCase, trashCase, trashRows } from './trash.ts';

/** The verbs on the cases of one notebook. `titleOf` is what the trash will call a case. */
export function createCaseFiles(context: CaseContext, entries: CaseEntries, titleOf: (id: Ulid) => string): CaseFiles {
  // A save that was asked for before a case is deleted is done before; one asked for after finds it gone.
  const turns = createTurns<Ulid>();
  const begin = async (made: CaseStudy): ReturnType<CaseFiles['create']> => {
    const written = await writeNewCase(context, entries, made);
    return written.ok ? success(openedCase(written.value, null)) : written;
  };
  return {
    open: (id) => turns.alone(id, () => openCase(context, entries, id)),
    read: (id) => readCase(context, id),
    create: () => begin(newCaseStudy(context.newId(), context.now())),
    save(id, baseRev, text) {
      const request = { id, baseRev, text, mark: context.drafts.mark() };
      return turns.together(id, () => saveCase(context, entries, request));
    },
    createFrom: (make) => begin(make(context.now(), context.newId)),
    async keepDraft(id, baseRev, text) {
      try {
        await context.drafts.keep({ id, baseRev, text, keptAt: context.now() });
        return success(undefined);
      } catch (error) {
        return failed(failureFrom(error));
      }
    },
    amend: (id, amend) => turns.alone(id, () => amendCase(context, entries, id, amend)),
    pin: (id, pinned) => turns.alone(id, () => pinCase(context, entries, id, pinned)),
    duplicate: (id) => duplicateCase(context, entries, id),
    trash: (id) => turns.alone(id, () => trashCase(context, entries, id, titleOf(id))),
    restore: (id) => turns.alone(id, () => restoreCase(context, entries, id)),
    recover: (id) => turns.alone(id, () => recoverCase(context, entries, id)),
    trashed: () => trashRows(context),
  };
}

async function duplicateCase(context: CaseContext, entries: CaseEntries, id: Ulid): ReturnType<CaseFiles['duplicate']> {
  const path = context.layout.caseFile(context.folderOf(id));
  const reading = await readCaseFile(context.disk, path, caseFileAt(context.disk, path), id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'unreadable') return failed(caseFileFailure(reading.why));
  if (reading.opened.readOnly) return failed(failureOf('read-only'));
  const copy = duplicateCaseStudy(reading.opened.caseStudy, context.newId(), context.now());
  const written = await writeNewCase(context, entries, copy);
  return written.ok ? success(copy.id) : written;
}
