import { join } from 'node:path';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { caseFileAt, readCaseFile } from './case-file-reading.ts';
import { takeUpDraft } from './recovered-draft.ts';

/**
 * Looks through the crash journal when a notebook opens: typing whose case is gone or was changed since becomes a case
 * of its own; the rest waits until its case is opened.
 */
export async function takeUpStrayDrafts(context: CaseContext, entries: CaseEntries): Promise<void> {
  const { disk, layout, drafts } = context;
  for (const id of await drafts.list()) {
    const draft = await drafts.read(id);
    if (!draft) continue;
    const path = layout.caseFile(context.folderOf(id));
    const reading = await readCaseFile(disk, path, caseFileAt(disk, path), id);
    if (reading.is === 'unreadable') continue;
    if (reading.is === 'case') {
      await takeUpDraft(context, entries, draft, reading.opened.caseStudy);
      continue;
    }
    const inTrash = await disk.files.lstat(join(layout.trash, id)).then(
      () => true,
      () => false,
    );
    if (reading.failure.code === 'not found' && !inTrash) await takeUpDraft(context, entries, draft, null);
  }
}
