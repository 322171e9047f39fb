import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What an index must be made like: its tables, and the number by which a file of another making is known. */
export interface IndexLayout {
  readonly schema: string;
  readonly version: number;
}

/** Where the index is when there is no file it could be in. */
export const IN_MEMORY = ':memory:';

// SQLite's result codes, without their extended parts.
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/**
 * Opens the index's file with `use`, or begins it anew where there is none or it cannot be used. Where nothing can be
 * written, or another program holds the file for longer than two seconds, the index is one in memory; the file of
 * another program is left alone.
 */
export function openIndexDatabase<Index>(path: string, layout: IndexLayout, use: (database: DatabaseSync) => Index) {
  const open = (place: string) => {
    const database = new DatabaseSync(place);
    try {
      prepare(database, layout);
      return use(database);
    } catch (error) {
      database.close();
      throw error;
    }
  };
  const attempts = [() => mkdirSync(dirname(path), { recursive: true }), () => removeIndexDatabase(path)];
  for (const begin of path === IN_MEMORY ? [] : attempts) {
    try {
      begin();
      return open(path);
    } catch (error) {
      if (hasCode(error, [BUSY, LOCKED])) break;
    }
  }
  return open(IN_MEMORY);
}

/** Whether an error says that the index's file is damaged: it is then of no more use. */
export function isIndexDamage(error: unknown): boolean {
  return hasCode(error, [CORRUPT, NOT_A_DATABASE]);
}

/** Deletes the index's files. */
export function removeIndexDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

function prepare(database: DatabaseSync, { schema, version }: IndexLayout): void {
  // First of all, so that nothing that follows fails because another program is writing just now.
  database.exec('PRAGMA busy_timeout = 2000');
  // WAL with NORMAL cannot be corrupted by a power cut; the newest changes may be lost, and are found by the check.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  if (versionOf(database) === 0) create(database, { schema, version });
  if (versionOf(database) !== version) throw new Error('an index of another version');
}

/** Another program may be beginning the same file: who comes second finds it begun. */
function create(database: DatabaseSync, { schema, version }: IndexLayout): void {
  database.exec('BEGIN IMMEDIATE');
  if (versionOf(database) === 0) database.exec(`${schema} PRAGMA user_version = ${version};`);
  database.exec('COMMIT');
}

function versionOf(database: DatabaseSync): unknown {
  return database.prepare('PRAGMA user_version').get()?.user_version;
}

function hasCode(error: unknown, codes: readonly number[]): boolean {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return false;
  return typeof error.errcode === 'number' && codes.includes(error.errcode & 0xff);
}
