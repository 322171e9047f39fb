import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { caseFileFailure } from './case-wording.ts';
import { readEntry } from './read-entry.ts';
import { takeUpDraft } from './recovered-draft.ts';
import { writeRevision } from './save-case.ts';

// Another program that writes again and again between reading and writing is given up on.
const ATTEMPTS = 3;

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
  for (let attempt = 1; ; attempt += 1) {
    const amended = await amendOnce(context, entries, id, amend);
    if (amended.ok || amended.failure.code !== 'changed on disk' || attempt === ATTEMPTS) return amended;
  }
}

async function amendOnce(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
  amend: Amend,
): Promise<Result<void, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const { entry, reading } = await readEntry(context, entries, id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'unreadable') return failed(caseFileFailure(reading.why));
  if (reading.opened.readOnly) return failed(failureOf('read-only'));
  const { caseStudy } = reading.opened;
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
}
