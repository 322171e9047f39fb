import { basename } from 'node:path';
import { limits } from '../../../shared/core/limits.ts';

/** What an attached file is called: the last part of what was given, without characters that hide or reorder text. */
export function shownFileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  return (clean === '' ? 'file' : clean).slice(0, limits.nameLength);
}

/** The name of a file the person chose, on this system. */
export function nameOfPath(path: string): string {
  return basename(path);
}
