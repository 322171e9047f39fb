import { Low } from 'lowdb';
import type { OpenedCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { Failure } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import { failureFrom } from '../durable/storage-error.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { writeOverFile } from './write-over-file.ts';

/** The case, pinned or not. One that is not says nothing of it. */
export function withPin({ pinned: _, ...rest }: CaseStudy, pinned: boolean): CaseStudy {
  return pinned ? { ...rest, pinned } : rest;
}

/**
 * Pins a case, or takes that back, durably; the list and the search follow. It is no edit: the case keeps the moment it was
 * last saved and gets no version in the history. Needs its turn alone. A window that has the case open goes on as it was:
 * what it saves later keeps the pin.
 */
export async function pinCase(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
  pinned: boolean,
): Promise<Result<void, Failure>> {
  return writeOverFile(context, entries, id, async (entry, present) => {
    if (entry.pinned === pinned) return success(undefined);
    entry.rev += 1;
    const caseStudy = { ...withPin(present, pinned), rev: entry.rev };
    entry.pinning = true;
    try {
      await new Low<OpenedCaseFile>(entry.file, { caseStudy }).write();
    } catch (error) {
      return failed(failureFrom(error));
    } finally {
      entry.pinning = false;
    }
    await rebaseDraft(context, id, entry.fileRev, caseStudy.rev);
    entry.fileRev = caseStudy.rev;
    entry.pinned = pinned;
    context.recorded({ caseStudy, fingerprint: entry.file.fingerprint, hash: entry.file.hash });
    context.events.casePinned(id, pinned, caseStudy.rev);
    return success(undefined);
  });
}

/** Typing over the revision before is typing over this one: nothing of the text has changed. */
async function rebaseDraft({ drafts }: CaseContext, id: Ulid, before: number, now: number): Promise<void> {
  const beforeAll = -1;
  const draft = await drafts.read(id).catch(() => null);
  if (draft?.baseRev === before) await drafts.settle(id, beforeAll, now).catch(() => undefined);
}
