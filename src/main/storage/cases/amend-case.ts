import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { takeUpDraft } from './recovered-draft.ts';
import { writeRevision } from './save-case.ts';
import { writeOverFile } from './write-over-file.ts';

/** The case with something changed; the same where it is so already, null where what is to be changed is not in it. */
export type Amend = (caseStudy: CaseStudy) => CaseStudy | null;

/**
 * Changes a case that nobody writes in now, over what its file holds and typing recovered from the crash journal; on
 * the disk when it resolves. Needs its turn alone. A window that has the case open meets it like a change by another
 * program: nothing of either is overwritten.
 */
export async function amendCase(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
  amend: Amend,
): Promise<Result<void, Failure>> {
  return writeOverFile(context, entries, id, async (entry, caseStudy) => {
    const mark = context.drafts.mark();
    const draft = await context.drafts.read(id);
    const typed = draft ? await takeUpDraft(context, entries, draft, caseStudy) : null;
    const amended = amend(typed ?? caseStudy);
    if (amended === null) return failed(failureOf('change gone'));
    if (amended === caseStudy) return success(undefined);
    const written = await writeRevision(context, entry, amended);
    if (!written.ok) return written;
    // What is typed over the revision before has not seen this.
    entry.baseline = entry.rev;
    if (typed) await context.drafts.settle(id, mark).catch(() => undefined);
    context.events.caseChangedOnDisk(id);
    return success(undefined);
  });
}
