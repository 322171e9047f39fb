import { appendFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { CatalogRow } from './catalog.ts';
import { type CatalogChange, changeOf, lineOf } from './catalog-line.ts';

/** The cached list as it was found. `spent` counts lines that later ones have overtaken. */
export interface CachedCatalog {
  readonly rows: readonly CatalogRow[];
  readonly spent: number;
}

const VERSION = '{"catalog":4}';

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
  const rows = new Map<Ulid, CatalogRow>();
  let changes = 0;
  try {
    // Line by line: at 10,000 cases that takes half the memory of the whole text split or parsed at once.
    let end = text.indexOf('\n');
    if (text.slice(0, end) !== VERSION) return null;
    for (let start = end + 1; ; start = end + 1) {
      end = text.indexOf('\n', start);
      if (end < 0) break;
      const change = changeOf(text.slice(start, end));
      if (!change) return null;
      if ('drop' in change) rows.delete(change.drop);
      else rows.set(change.put.summary.id, change.put);
      changes += 1;
    }
  } catch {
    return null;
  }
  return { rows: [...rows.values()], spent: changes - rows.size };
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
      waiting.push(lineOf(change));
      if (waiting.length === 1) then(flush);
    },
    rewrite(rows) {
      const text = [`${VERSION}\n`, ...Array.from(rows, (put) => lineOf({ put }))].join('');
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
