import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { newCaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type CaseSummary, type FileState, summarize } from '../../../shared/core/case-study/case-summary.ts';
import type { Ulid } from '../../../shared/core/ids.ts';

/** The list row of a case whose file cannot be read: as its newest readable earlier version has it, else without a title. */
export function summaryOfUnreadable(historyFolder: string, id: Ulid, fileState: FileState): CaseSummary {
  for (const name of versionsNewestFirst(join(historyFolder, id))) {
    const parsed = parseVersion(join(historyFolder, id, name));
    if (parsed?.ok) return summarize({ ...parsed.value.caseStudy, id }, fileState);
  }
  return summarize(newCaseStudy(id, new Date(timeOfUlid(id)).toISOString()), fileState);
}

function versionsNewestFirst(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /^\d+-.*\.json$/.test(name));
    return names.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10) || (a < b ? 1 : -1));
  } catch {
    return [];
  }
}

function parseVersion(path: string): ReturnType<typeof parseCaseFile> | undefined {
  try {
    return parseCaseFile(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The moment in a ULID's first ten characters, in milliseconds since 1970 (Crockford base 32). */
function timeOfUlid(id: Ulid): number {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const time = Array.from(id.slice(0, 10)).reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
  return time <= 253_402_300_799_999 ? time : 0;
}
