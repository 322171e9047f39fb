import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import type { Draft } from './drafts.ts';
import { writeNewCase } from './new-case.ts';
import { withPin } from './pin-case.ts';

/**
 * Decides what becomes of typing that was never saved, given the case as it is on the disk (null when it is gone):
 * the draft's case where it continues the very revision on the disk; null where nothing is to be shown, because the
 * disk holds the same text, or the draft has become a case of its own, or that must wait until writing is possible.
 */
export async function takeUpDraft(
  context: CaseContext,
  entries: CaseEntries,
  draft: Draft,
  onDisk: CaseStudy | null,
): Promise<CaseStudy | null> {
  const { drafts } = context;
  const parsed = parseCaseFile(draft.text);
  if (!parsed.ok || parsed.value.readOnly) {
    await drafts.putAside(draft.id);
    return null;
  }
  const typed = { ...parsed.value.caseStudy, id: draft.id };
  if (onDisk && sameContent(typed, onDisk)) {
    await drafts.settle(draft.id, drafts.mark());
    return null;
  }
  if (context.readOnly()) return null;
  if (onDisk && draft.baseRev === onDisk.rev) return withPin(typed, onDisk.pinned === true);
  const title = `${displayTitle(typed.title)} (recovered)`;
  const written = await writeNewCase(context, entries, { ...typed, id: context.newId(), title });
  if (written.ok) await drafts.settle(draft.id, drafts.mark());
  return null;
}

function sameContent(a: CaseStudy, b: CaseStudy): boolean {
  const content = (caseStudy: CaseStudy) => JSON.stringify({ ...withPin(caseStudy, false), rev: 0, savedAt: '' });
  return content(a) === content(b);
}
