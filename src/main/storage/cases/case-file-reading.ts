import { dirname } from 'node:path';
import type { CaseFileFailure, OpenedCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Disk } from '../durable/disk.ts';
import { type BeforeReplace, DurableJSONFile, UnreadableFile } from '../durable/durable-json-file.ts';
import { failureFrom, systemCode } from '../durable/storage-error.ts';
import { CaseFileProblem, caseFileCodec } from './case-codec.ts';

/** What reading a case file came to. `bytes` is null where there are none to keep (a link, a folder, too large). */
export type CaseFileReading =
  | { readonly is: 'case'; readonly opened: OpenedCaseFile }
  | { readonly is: 'unreadable'; readonly why: CaseFileFailure; readonly bytes: Uint8Array | null }
  | { readonly is: 'failed'; readonly failure: Failure };

/** The adapter of one case file. */
export function caseFileAt(disk: Disk, path: string, beforeReplace?: BeforeReplace): DurableJSONFile<OpenedCaseFile> {
  const history = beforeReplace ? { beforeReplace } : {};
  return new DurableJSONFile({ disk, path, codec: caseFileCodec, missing: 'error', ...history });
}

/**
 * Reads a case; never throws. The case bears the id it is known by (its folder's), whatever the file says:
 * two folders with the same file in them are two cases. A folder that is a link is not followed.
 */
export async function readCaseFile(
  disk: Disk,
  path: string,
  file: DurableJSONFile<OpenedCaseFile>,
  id: Ulid,
): Promise<CaseFileReading> {
  try {
    if (!(await disk.files.lstat(dirname(path))).isDirectory())
      return { is: 'failed', failure: failureOf('not found') };
    const opened = await file.read();
    if (!opened) return { is: 'failed', failure: failureOf('not found') };
    return { is: 'case', opened: { ...opened, caseStudy: { ...opened.caseStudy, id } } };
  } catch (error) {
    if (error instanceof UnreadableFile) return { is: 'unreadable', why: problemOf(error), bytes: error.bytes };
    const gone = systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR';
    return { is: 'failed', failure: gone ? failureOf('not found') : failureFrom(error) };
  }
}

function problemOf(error: UnreadableFile): CaseFileFailure {
  if (error.cause instanceof CaseFileProblem) return error.cause.why;
  if (error.cause === 'too large') return { kind: 'too large' };
  return { kind: 'not JSON', detail: 'not UTF-8 text in a plain file' };
}
