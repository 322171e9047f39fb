import type { CaseFileFailure, ReadOnlyReason } from '../../../shared/core/case-file/parse-case-file.ts';
import { type Failure, failureOf, failureSentences } from '../../../shared/core/failure.ts';

/** What a person is told of a case file that cannot be opened. */
export function caseFileFailure(why: CaseFileFailure): Failure {
  if (why.kind === 'too deep') return failureOf('too deep');
  if (why.kind === 'too large')
    return { code: 'damaged', message: 'This case file is too large to open. It was left as it is.' };
  if (why.kind === 'newer format') return { code: 'read-only', message: newerSentence };
  if (why.kind === 'migration failed')
    return {
      code: 'damaged',
      message: 'This case is from an older version and could not be brought up to date. Its file was left as it is.',
    };
  return failureOf('damaged');
}

/** Why a case that is shown may not be changed. */
export function readOnlySentence(why: ReadOnlyReason): string {
  if (why.kind === 'newer format') return newerSentence;
  if (why.kind === 'out of range')
    return `Something in this case is longer or larger than a case may hold: ${why.detail}. It is shown cut to that, for reading only, and its file is left as it is.`;
  return `This case holds something this version of Casebook does not know: ${why.detail}. It is shown as plainly as needed and its file is left as it is.`;
}

/** Whether a file that cannot be opened is damaged, or whole and only beyond this version. */
export function isDamage(why: CaseFileFailure): boolean {
  return why.kind !== 'newer format' && why.kind !== 'too deep' && why.kind !== 'too large';
}

export const damagedSentence = failureSentences.damaged;

const newerSentence =
  'This case was written by a newer version of Casebook. It can be read here, but not changed; its file is left as it is.';
