import { appendFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import type { CatalogRow } from './catalog.ts';

/** One change of the list. */
export type CatalogChange = { readonly put: CatalogRow } | { readonly drop: Ulid };

/** The cached list as it was found. `spent` counts lines that later ones have overtaken. */
export interface CachedCatalog {
  readonly rows: readonly CatalogRow[];
  readonly spent: number;
}

const VERSION = '{"catalog":1}';

/**
 * Reads the cached list; null where there is none or any of it is not as written: it is then made anew from the
 * cases. A last line cut short by a crash is left out: the check of the folder finds what it would have said.
 */
export async function readCatalogJournal(path: string): Promise<CachedCatalog | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  const lines = text.split('\n');
  lines.pop();
  if (lines.shift() !== VERSION) return null;
  const rows = new Map<Ulid, CatalogRow>();
  try {
    const changes: unknown = JSON.parse(`[${lines.join(',')}]`);
    if (!Array.isArray(changes)) return null;
    for (const change of changes) if (!apply(rows, change)) return null;
    return { rows: [...rows.values()], spent: changes.length - rows.size };
  } catch {
    return null;
  }
}

// Only what would break the list if it were wrong is looked at: this file is ours, and a cache.
function apply(rows: Map<Ulid, CatalogRow>, change: unknown): boolean {
  if (typeof change !== 'object' || change === null) return false;
  if ('drop' in change) {
    if (typeof change.drop !== 'string' || !isUlid(change.drop)) return false;
    rows.delete(change.drop);
    return true;
  }
  if (!('put' in change) || !isRow(change.put)) return false;
  rows.set(change.put.summary.id, change.put);
  return true;
}

function isRow(value: unknown): value is CatalogRow {
  if (typeof value !== 'object' || value === null || !('summary' in value) || !('fingerprint' in value)) return false;
  const { summary } = value;
  if (typeof summary !== 'object' || summary === null || !('id' in summary) || !('title' in summary)) return false;
  if (!('goals' in summary) || !Array.isArray(summary.goals)) return false;
  return typeof summary.id === 'string' && isUlid(summary.id) && typeof summary.title === 'string';
}

/** Writes changes of the list behind the caller's back, in order. A change that cannot be written is only a cache lost. */
export interface CatalogJournal {
  append(change: CatalogChange): void;
  /** Writes the whole list anew, without what was overtaken. */
  rewrite(rows: Iterable<CatalogRow>): void;
  settled(): Promise<void>;
}

export function createCatalogJournal(path: string): CatalogJournal {
  let waiting: string[] = [];
  let work: Promise<void> = Promise.resolve();
  let usable = true;

  function then(step: () => Promise<void>) {
    work = work.then(async () => {
      try {
        await step();
      } catch {
        // Half a list would be taken for the whole: none is made anew.
        usable = false;
        await rm(path, { force: true }).catch(() => undefined);
      }
    });
  }

  async function flush() {
    const lines = waiting;
    waiting = [];
    if (usable && lines.length > 0) await appendFile(path, lines.join(''));
  }

  return {
    append(change) {
      waiting.push(`${JSON.stringify(change)}\n`);
      if (waiting.length === 1) then(flush);
    },
    rewrite(rows) {
      const text = [VERSION, ...Array.from(rows, (put) => JSON.stringify({ put })), ''].join('\n');
      then(async () => {
        await mkdir(dirname(path), { recursive: true });
        const file = await open(`${path}.new`, 'w');
        try {
          await file.writeFile(text);
        } finally {
          await file.close();
        }
        await rename(`${path}.new`, path);
        usable = true;
      });
    },
    settled: () => work,
  };
}
