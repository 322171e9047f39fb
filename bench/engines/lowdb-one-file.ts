import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { compareSummaries, summarize } from '../../src/shared/core/case-study/case-summary.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import type { StorageEngine } from './engine.ts';

interface OneFile {
  readonly cases: CaseStudy[];
}

const newestFirst = compareSummaries('newest first', { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) });
const fileOf = (folder: string) => join(folder, 'notebook.json');

/** lowdb as its documentation shows it: one JSON file for everything, rewritten at every save. */
export function lowdbOneFile(folder: string): StorageEngine {
  const low = new Low<OneFile>(new JSONFile(fileOf(folder)), { cases: [] });
  const byId = new Map<Ulid, CaseStudy>();
  return {
    open: async () => {
      await low.read();
      for (const caseStudy of low.data.cases) byId.set(caseStudy.id, caseStudy);
      const rows = low.data.cases.map((caseStudy) => summarize(caseStudy)).sort(newestFirst);
      return { total: rows.length, first: rows.slice(0, 50) };
    },
    load: async (id) => structuredClone(byId.get(id)) as CaseStudy,
    save: async (caseStudy) => {
      Object.assign(byId.get(caseStudy.id) ?? {}, caseStudy);
      await low.write();
    },
    settle: async () => {},
  };
}

/** Writes all cases once. */
export async function makeLowdbOneFile(folder: string, cases: readonly CaseStudy[]): Promise<void> {
  await new JSONFile<OneFile>(fileOf(folder)).write({ cases: [...cases] });
}
