import { Low } from 'lowdb';
import type { OpenedCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { Failure } from '../../../shared/core/failure.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import { makeFolder } from '../durable/make-folder.ts';
import { failureFrom } from '../durable/storage-error.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { newEntry } from './read-entry.ts';

/** Writes a case that has no folder yet, as its first revision. On failure no folder is left behind. */
export async function writeNewCase(
  context: CaseContext,
  entries: CaseEntries,
  content: CaseStudy,
): Promise<Result<CaseStudy, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const caseStudy = { ...content, rev: 1, savedAt: context.now() };
  const folder = context.layout.caseFolder(caseStudy.id);
  const entry = newEntry(context, caseStudy.id);
  try {
    await makeFolder(context.disk, folder, true);
    entry.file.begin();
    await new Low<OpenedCaseFile>(entry.file, { caseStudy }).write();
  } catch (error) {
    await context.disk.files.rmdir(folder).catch(() => undefined);
    return failed(failureFrom(error));
  }
  // Its first revision is what the app made itself: nothing to go back to.
  const versionKeptAt = Date.parse(caseStudy.savedAt);
  Object.assign(entry, { baseline: 1, rev: 1, fileRev: 1, pinned: caseStudy.pinned === true, versionKeptAt });
  entries.set(caseStudy.id, entry);
  context.recorded({ caseStudy, fingerprint: entry.file.fingerprint, hash: entry.file.hash });
  return success(caseStudy);
}
