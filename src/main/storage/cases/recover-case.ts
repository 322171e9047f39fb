import { Low } from 'lowdb';
import type { OpenedCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { OpenedCase } from '../../../shared/ipc/contract.ts';
import { failureFrom } from '../durable/storage-error.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { caseFileFailure, isDamage } from './case-wording.ts';
import { newestGoodVersion } from './history.ts';
import { openedCase, quarantine } from './open-case.ts';
import { readEntry } from './read-entry.ts';

/** Puts the newest readable earlier version in the place of a damaged file, after a copy of that is set aside. */
export async function recoverCase(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
): Promise<Result<OpenedCase, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const { entry, reading } = await readEntry(context, entries, id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'case') return success(openedCase(reading.opened.caseStudy, null));
  if (!isDamage(reading.why)) return failed(caseFileFailure(reading.why));
  const good = await newestGoodVersion(context.disk, context.layout, id);
  if (!good || !(await quarantine(context, id, reading.bytes))) return failed(failureOf('damaged'));
  const rev = Math.max(good.caseStudy.rev, entry.rev) + 1;
  const caseStudy = { ...good.caseStudy, id, rev, savedAt: context.now() };
  // The damaged bytes are in the quarantine; in the history they would only be in the way.
  entry.versionKeptAt = Date.parse(context.now());
  entry.file.allowReplacingUnreadable();
  try {
    await new Low<OpenedCaseFile>(entry.file, { caseStudy }).write();
  } catch (error) {
    return failed(failureFrom(error));
  }
  Object.assign(entry, { baseline: rev, rev, fileRev: rev, readOnly: null, ownCopy: null, changed: true });
  entries.set(id, entry);
  context.recorded({ caseStudy, fingerprint: entry.file.fingerprint, hash: entry.file.hash });
  return success(openedCase(caseStudy, null));
}
