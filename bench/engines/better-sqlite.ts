import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { type CaseSummary, compareSummaries, summarize } from '../../src/shared/core/case-study/case-summary.ts';
import type { EngineOptions, StorageEngine } from './engine.ts';

/** The part of better-sqlite3 used here; the package brings no types. */
interface Database {
  readonly pragma: (text: string) => unknown;
  readonly exec: (text: string) => void;
  readonly prepare: (text: string) => Statement;
  readonly transaction: <Args extends readonly unknown[]>(run: (...args: Args) => void) => (...args: Args) => void;
  readonly close: () => void;
}

interface Statement {
  readonly run: (...values: readonly unknown[]) => unknown;
  readonly get: (...values: readonly unknown[]) => unknown;
  readonly all: (...values: readonly unknown[]) => readonly unknown[];
  readonly pluck: () => Statement;
}

const newestFirst = compareSummaries('newest first', { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) });

function loadSqlite(peers: string) {
  return createRequire(join(peers, 'package.json'))('better-sqlite3') as new (
    path: string,
  ) => Database;
}

function openDatabase({ folder, peers }: EngineOptions): Database {
  const database = new (loadSqlite(peers))(join(folder, 'notebook.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}

/** better-sqlite3 in write-ahead mode, synced at every commit: one row per case and one per summary. */
export function betterSqlite(options: EngineOptions): StorageEngine {
  loadSqlite(options.peers);
  let kept: Kept | undefined;
  const opened = () => {
    if (!kept) throw new Error('The database is not open.');
    return kept;
  };
  return {
    open: async () => {
      kept = keptIn(openDatabase(options));
      const rows = kept.summaries().map((text) => JSON.parse(String(text)) as CaseSummary);
      rows.sort(newestFirst);
      return { total: rows.length, first: rows.slice(0, 50) };
    },
    load: async (id) => JSON.parse(String(opened().body(id))) as CaseStudy,
    save: async (caseStudy) =>
      opened().write(caseStudy.id, JSON.stringify(caseStudy), JSON.stringify(summarize(caseStudy))),
    settle: async () => {},
  };
}

interface Kept {
  readonly summaries: () => readonly unknown[];
  readonly body: (id: string) => unknown;
  readonly write: (id: string, body: string, summary: string) => void;
}

function keptIn(database: Database): Kept {
  const list = database.prepare('select summary from summaries').pluck();
  const one = database.prepare('select body from cases where id = ?').pluck();
  const setBody = database.prepare('update cases set body = ? where id = ?');
  const setSummary = database.prepare('update summaries set summary = ? where id = ?');
  const write = database.transaction((id: string, body: string, summary: string) => {
    setBody.run(body, id);
    setSummary.run(summary, id);
  });
  return { summaries: () => list.all(), body: (id) => one.get(id), write };
}

/** Writes all cases once. */
export function makeBetterSqlite(options: EngineOptions, cases: readonly CaseStudy[]): void {
  const database = openDatabase(options);
  database.exec('create table cases (id text primary key, body text not null)');
  database.exec('create table summaries (id text primary key, summary text not null) without rowid');
  const addCase = database.prepare('insert into cases values (?, ?)');
  const addSummary = database.prepare('insert into summaries values (?, ?)');
  database.transaction(() => {
    for (const caseStudy of cases) {
      addCase.run(caseStudy.id, JSON.stringify(caseStudy));
      addSummary.run(caseStudy.id, JSON.stringify(summarize(caseStudy)));
    }
  })();
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
