import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { CountedCases, GoalCount, KeeperPage, KeeperQuery } from '../../../shared/ipc/contract.ts';
import { catalogText, dropLine, putLine, writtenPart } from './catalog-file.ts';
import { HEAD_ROWS, headText } from './catalog-head.ts';
import type { PackedRow } from './packed-row.ts';

/** Where the list is cached. */
export interface CatalogPlaces {
  /** The folder of all that is cached of a notebook, named for it. */
  readonly index: string;
  readonly catalog: string;
  readonly catalogHead: string;
}

/** The whole list, as it is written. */
export interface CatalogContent {
  /** Newest first. */
  packed(): readonly PackedRow[];
  goals(): readonly GoalCount[];
  keepers(query: KeeperQuery): KeeperPage;
  unlearned(): CountedCases;
  pinned(): CountedCases;
}

/** Writes changes of the list behind the caller's back, in order. A change that cannot be written is only a cache lost. */
export interface CatalogJournal {
  put(row: PackedRow): void;
  drop(id: Ulid): void;
  /** Writes the whole list anew, without what was overtaken, and its head. */
  rewrite(content: CatalogContent): void;
  /** Lines written since the list was last written whole. */
  readonly appended: number;
  settled(): Promise<void>;
}

/** `appended` is how many lines the file had been given so far. */
export function createCatalogJournal(places: CatalogPlaces, given: number): CatalogJournal {
  let waiting: Buffer[] = [];
  let work: Promise<void> = Promise.resolve();
  let usable = true;
  let appended = given;

  function then(step: () => Promise<void>) {
    work = work.then(async () => {
      try {
        await step();
      } catch {
        // Half a list would be taken for the whole: none is made anew.
        usable = false;
        await rm(places.catalog, { force: true }).catch(() => undefined);
      }
    });
  }

  async function flush() {
    const lines = waiting;
    waiting = [];
    if (usable && lines.length > 0) await appendFile(places.catalog, Buffer.concat(lines));
  }

  function append(line: Buffer) {
    appended += 1;
    waiting.push(line);
    if (waiting.length === 1) then(flush);
  }

  return {
    put: (row) => append(putLine(row)),
    drop: (id) => append(dropLine(id)),
    rewrite(content) {
      const rows = content.packed();
      const whole = catalogText(rows);
      const head = headText(basename(places.index), {
        catalog: writtenPart(whole),
        total: rows.length,
        goals: content.goals(),
        keepers: content.keepers({ star: null, offset: 0, limit: 0 }).counts,
        unlearned: content.unlearned(),
        pinned: content.pinned(),
        rows: rows.slice(0, HEAD_ROWS),
      });
      appended = 0;
      then(async () => {
        await mkdir(dirname(places.catalog), { recursive: true });
        await replace(places.catalog, whole);
        usable = true;
        // Without its head the list is only slower to open.
        await replace(places.catalogHead, head).catch(() => undefined);
      });
    },
    get appended() {
      return appended;
    },
    settled: () => work,
  };
}

// Under a name of its own: another program that has the notebook open writes the list, too.
async function replace(path: string, content: Buffer | string): Promise<void> {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
