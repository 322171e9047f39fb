import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { type CaseStudy, newCaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { timeOfUlid } from '../../../shared/core/id-time.ts';
import type { Ulid } from '../../../shared/core/ids.ts';

/** What is known of a case whose file cannot be read: its newest readable earlier version, else an empty case. */
export function earlierVersion(historyFolder: string, id: Ulid): CaseStudy {
  for (const name of versionsNewestFirst(join(historyFolder, id))) {
    const parsed = parseVersion(join(historyFolder, id, name));
    if (parsed?.ok) return { ...parsed.value.caseStudy, id };
  }
  return newCaseStudy(id, new Date(timeOfUlid(id)).toISOString());
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
