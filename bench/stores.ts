import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseStudy } from '../src/shared/core/case-study/case-study.ts';
import { type BenchContext, SEED, startEngine, storeOf } from './bench-context.ts';
import { makeBetterSqlite } from './engines/better-sqlite.ts';
import { makeLowdbOneFile } from './engines/lowdb-one-file.ts';
import { makeMiniSearch } from './engines/mini-search.ts';
import type { EngineName } from './engines/requests.ts';
import { makeCase } from './generator/case.ts';
import { attachmentHashes, writeNotebook } from './generator/notebook.ts';
import { peersFolder } from './peers.ts';

/** The cases of a notebook, the same for every engine. */
export function casesOf(count: number): readonly CaseStudy[] {
  const attachments = attachmentHashes();
  return Array.from({ length: count }, (_, i) => makeCase(i + 1, SEED, attachments));
}

/** Gives each engine its notebook of so many cases, if an earlier comparison has not; ours with list and index made. */
export async function makeStores(
  context: BenchContext,
  engines: readonly EngineName[],
  count: number,
): Promise<readonly CaseStudy[]> {
  const cases = casesOf(count);
  for (const engine of engines) {
    const folder = storeOf(context, engine, count);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    const options = { folder, peers: peersFolder, worker: context.programs.worker };
    if (engine === 'lowdb') await makeLowdbOneFile(folder, cases);
    if (engine === 'better-sqlite3') makeBetterSqlite(options, cases);
    if (engine === 'MiniSearch') makeMiniSearch(options, cases);
    if (engine === 'casebook') await makeCasebook(context, cases);
  }
  return cases;
}

async function makeCasebook(context: BenchContext, cases: readonly CaseStudy[]): Promise<void> {
  const folder = storeOf(context, 'casebook', cases.length);
  writeNotebook({ folder: join(folder, 'notebook'), cases, seed: SEED });
  mkdirSync(join(folder, 'cache'), { recursive: true });
  const engine = await startEngine(context, 'casebook', cases.length);
  await engine.ask({ ask: 'open' });
  await engine.ask({ ask: 'rest' });
  await engine.stop();
}
