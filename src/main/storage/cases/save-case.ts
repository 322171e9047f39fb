import { Low } from 'lowdb';
import { type OpenedCaseFile, parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { SaveReceipt } from '../../../shared/ipc/contract.ts';
import { failureFrom } from '../durable/storage-error.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries, CaseEntry } from './case-entry.ts';
import { caseFileFailure } from './case-wording.ts';
import { writeNewCase } from './new-case.ts';
import { withPin } from './pin-case.ts';
import { readEntry } from './read-entry.ts';

/** A save as it was asked for. */
export interface SaveRequest {
  readonly id: Ulid;
  readonly baseRev: number;
  readonly text: string;
  /** When it was asked for, by the drafts' reckoning: typing kept later is newer, however long the save waits its turn. */
  readonly mark: number;
}

/**
 * Saves a case over the revision the person has seen. Whatever goes wrong, the text ends up somewhere: in the case,
 * in a case of its own where another program changed the file, else in the crash journal.
 */
export async function saveCase(
  context: CaseContext,
  entries: CaseEntries,
  request: SaveRequest,
): Promise<Result<SaveReceipt, Failure>> {
  const { id, baseRev, text, mark } = request;
  const parsed = parseCaseFile(text);
  if (!parsed.ok || parsed.value.readOnly || parsed.value.caseStudy.id !== id) return failed(failureOf('bad request'));
  const saved = await trySave(context, entries, request, parsed.value.caseStudy);
  if (saved.ok || saved.failure.code === 'changed on disk') {
    // A draft that outlives its save is offered again, recognised as the same text and dropped: nothing to report.
    const savedRev = saved.ok ? saved.value.rev : undefined;
    await context.drafts.settle(id, mark, savedRev).catch(() => undefined);
  } else {
    const draft = { id, baseRev, text, keptAt: context.now() };
    await context.drafts.keep(draft, mark).catch((error: unknown) => context.events.notice(failureFrom(error)));
  }
  return saved;
}

async function trySave(
  context: CaseContext,
  entries: CaseEntries,
  request: SaveRequest,
  content: CaseStudy,
): Promise<Result<SaveReceipt, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const found = await entryOf(context, entries, request.id);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry.readOnly) return failed(failureOf('read-only'));
  if (request.baseRev < entry.baseline || request.baseRev > entry.rev || entry.ownCopy)
    return keepOwnCopy(context, entries, entry, content, request.mark);
  const written = await writeRevision(context, entry, withPin(content, entry.pinned));
  if (written.ok || written.failure.code !== 'changed on disk') return written;
  return keepOwnCopy(context, entries, entry, content, request.mark);
}

/** Writes a case over what was last read of its file, as its next revision, durably; the list and the search follow. */
export async function writeRevision(
  context: CaseContext,
  entry: CaseEntry,
  content: CaseStudy,
): Promise<Result<SaveReceipt, Failure>> {
  entry.rev += 1;
  const caseStudy = { ...content, rev: entry.rev, savedAt: context.now() };
  try {
    await new Low<OpenedCaseFile>(entry.file, { caseStudy }).write();
  } catch (error) {
    return failed(failureFrom(error));
  }
  entry.fileRev = caseStudy.rev;
  entry.changed = true;
  context.recorded({ caseStudy, fingerprint: entry.file.fingerprint, hash: entry.file.hash });
  const receipt = { rev: caseStudy.rev, savedAt: caseStudy.savedAt };
  context.events.caseSaved(entry.id, receipt);
  return success(receipt);
}

async function entryOf(context: CaseContext, entries: CaseEntries, id: Ulid): Promise<Result<CaseEntry, Failure>> {
  const known = entries.get(id);
  if (known) return success(known);
  const { entry, reading } = await readEntry(context, entries, id);
  if (reading.is === 'failed') return failed(reading.failure);
  if (reading.is === 'unreadable') return failed(caseFileFailure(reading.why));
  return success(entry);
}

/**
 * Another program changed the file: what was typed becomes a case of its own, once; later saves over the same
 * revision go to that same case, until the person opens the changed one.
 */
async function keepOwnCopy(
  context: CaseContext,
  entries: CaseEntries,
  entry: CaseEntry,
  content: CaseStudy,
  mark: number,
): Promise<Result<SaveReceipt, Failure>> {
  const title = `${displayTitle(content.title)} (your version)`;
  return entry.inTurn('own copy', async () => {
    const own = entry.ownCopy;
    const copy = { ...content, id: own ?? context.newId(), title };
    if (own) {
      const text = JSON.stringify({ ...copy, rev: 1 });
      const saved = await saveCase(context, entries, { id: own, baseRev: entries.get(own)?.rev ?? 1, text, mark });
      return saved.ok ? failed(failureOf('changed on disk')) : saved;
    }
    const written = await writeNewCase(context, entries, { ...copy, createdAt: context.now() });
    if (!written.ok) return written;
    entry.ownCopy = copy.id;
    return failed(failureOf('changed on disk'));
  });
}
