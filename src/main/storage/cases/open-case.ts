import { serializeCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import { shownDocument } from '../../../shared/core/rich-text/shown-document.ts';
import type { CaseOpening, DamagedCase, OpenedCase } from '../../../shared/ipc/contract.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { type CaseFileReading, caseFileAt, readCaseFile } from './case-file-reading.ts';
import { caseFileFailure, isDamage, readOnlySentence } from './case-wording.ts';
import { newestGoodVersion } from './history.ts';
import { setAside } from './quarantine.ts';
import { readEntry } from './read-entry.ts';
import { takeUpDraft } from './recovered-draft.ts';

/** Opens a case for editing, with typing recovered from the crash journal; a damaged one with what can be done. */
export async function openCase(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
): Promise<Result<CaseOpening, Failure>> {
  const { entry, reading } = await readEntry(context, entries, id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'unreadable')
    return success({ is: 'damaged', damaged: await describeDamage(context, id, reading) });
  const { caseStudy, readOnly, mended = false } = reading.opened;
  if (readOnly) {
    const shown = { ...caseStudy, document: shownDocument(caseStudy.document) };
    return success({ is: 'open', case: openedCase(shown, readOnlySentence(readOnly)) });
  }
  const draft = await context.drafts.read(id);
  const typed = draft ? await takeUpDraft(context, entries, draft, caseStudy) : null;
  const opened = openedCase(typed ?? caseStudy, context.readOnly()?.message ?? null);
  return success({ is: 'open', case: { ...opened, rev: entry.baseline, recovered: typed !== null, mended } });
}

/** A case as it crosses to the window. */
export function openedCase(caseStudy: CaseStudy, readOnly: string | null): OpenedCase {
  return { id: caseStudy.id, rev: caseStudy.rev, text: serializeCaseFile(caseStudy), readOnly, recovered: false };
}

/** The case as it is on the disk, for looking only: what it holds beyond this version is shown by its words. */
export async function readCase(context: CaseContext, id: Ulid): Promise<Result<CaseStudy, Failure>> {
  const path = context.layout.caseFile(context.folderOf(id));
  const reading = await readCaseFile(context.disk, path, caseFileAt(context.disk, path), id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'unreadable') return failed(caseFileFailure(reading.why));
  const { caseStudy, readOnly } = reading.opened;
  return success(readOnly ? { ...caseStudy, document: shownDocument(caseStudy.document) } : caseStudy);
}

async function describeDamage(
  context: CaseContext,
  id: Ulid,
  reading: Extract<CaseFileReading, { is: 'unreadable' }>,
): Promise<DamagedCase> {
  const message = caseFileFailure(reading.why).message;
  if (!isDamage(reading.why)) return { id, message, title: null, goodVersionFrom: null };
  await quarantine(context, id, reading.bytes);
  const good = await newestGoodVersion(context.disk, context.layout, id);
  return { id, message, title: good?.caseStudy.title ?? null, goodVersionFrom: good?.caseStudy.savedAt ?? null };
}

/** Sets a copy of damaged bytes aside where that is possible; tells of it where it failed. */
export async function quarantine(context: CaseContext, id: Ulid, bytes: Uint8Array | null): Promise<boolean> {
  if (!bytes || context.readOnly()) return false;
  try {
    await setAside(context.disk, context.layout, id, bytes, context.now());
    return true;
  } catch {
    context.events.notice(failureOf('disk error', 'the copy of a damaged case could not be set aside'));
    return false;
  }
}
