import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result } from '../../../shared/core/result.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries, CaseEntry } from './case-entry.ts';
import { caseFileFailure } from './case-wording.ts';
import { readEntry } from './read-entry.ts';

// Another program that writes again and again between reading and writing is given up on.
const ATTEMPTS = 3;

/** Writes a case over what its file holds now. */
export type WriteOver = (entry: CaseEntry, caseStudy: CaseStudy) => Promise<Result<void, Failure>>;

/**
 * Reads a case's file and has it written over; from the start again where another program wrote it meanwhile. Fails
 * where the case may not be written or cannot be read. Needs the case's turn alone.
 */
export async function writeOverFile(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
  write: WriteOver,
): Promise<Result<void, Failure>> {
  for (let attempt = 1; ; attempt += 1) {
    const done = await writeOnce(context, entries, id, write);
    if (done.ok || done.failure.code !== 'changed on disk' || attempt === ATTEMPTS) return done;
  }
}

async function writeOnce(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
  write: WriteOver,
): Promise<Result<void, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const { entry, reading } = await readEntry(context, entries, id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'unreadable') return failed(caseFileFailure(reading.why));
  if (reading.opened.readOnly) return failed(failureOf('read-only'));
  return write(entry, reading.opened.caseStudy);
}
