import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const most = 256 * 1024;

/** Writes what went wrong, never what the person wrote. */
export interface Log {
  /** `where` is a place in the program; of an error its name, code and stack are kept, not its words. */
  error(where: string, error: unknown): void;
  /** An error of the page, by its stack; its first line, which may quote the person, is not kept. */
  page(stack: string): void;
}

/** A log of at most two small files, `file` and the one before it. A log that cannot be written is done without. */
export function openLog(file: string, now: () => Date = () => new Date()): Log {
  function write(where: string, what: string): void {
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (sizeOf(file) > most) renameSync(file, file.replace(/(\.log)?$/, '.1.log'));
      appendFileSync(file, `${now().toISOString()} ${where}: ${what}\n`);
    } catch {
      // Nobody can be told, and nothing of the person's depends on it.
    }
  }
  return {
    error: (where, error) => write(where, kindOf(error)),
    page: (stack) => write('page', placesIn(stack)),
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

// An error's message may quote a title, a text or a path, so only its kind and the places in the program are kept.
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}\n${placesIn(error.stack ?? '')}`;
}

function placesIn(stack: string): string {
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return places.slice(0, 12).join('\n');
}
