import { type Failure, type FailureCode, failureOf } from '../../../shared/core/failure.ts';

/** A failure on its way through code that throws (lowdb's adapters); carries the sentence for the person. */
export class StorageError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.message, { cause });
    this.name = 'StorageError';
    this.failure = failure;
  }
}

const codes: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk full',
  EDQUOT: 'disk full',
  EROFS: 'notebook read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EBUSY: 'file busy',
  EMFILE: 'file busy',
  ENFILE: 'file busy',
  EAGAIN: 'file busy',
  ETXTBSY: 'file busy',
  EIO: 'disk error',
  EXDEV: 'disk error',
  ELOOP: 'disk error',
  ENAMETOOLONG: 'disk error',
  EDEADLK: 'disk error',
  ETIMEDOUT: 'disk error',
  ENXIO: 'disk error',
  ENOENT: 'folder missing',
  ENOTDIR: 'folder missing',
  ENODEV: 'folder missing',
  ESTALE: 'folder missing',
  EHOSTDOWN: 'folder missing',
  EFBIG: 'too large',
};

/** The system's code of an error ("ENOSPC"), or ''. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** What to tell a person of anything thrown below. Never the error's own text: it may hold a path. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof StorageError) return error.failure;
  return failureOf(codes[systemCode(error)] ?? 'unexpected');
}
