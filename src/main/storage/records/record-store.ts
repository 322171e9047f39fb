import { join } from 'node:path';
import { Low } from 'lowdb';
import type { z } from 'zod';
import type { Instant } from '../../../shared/core/dates.ts';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { Disk } from '../durable/disk.ts';
import { DurableJSONFile, type JSONCodec } from '../durable/durable-json-file.ts';
import { makeFolder, makeFoldersBelow } from '../durable/make-folder.ts';
import { oneAtATime } from '../durable/one-at-a-time.ts';
import { renamePatiently } from '../durable/rename-patiently.ts';
import { failureFrom, systemCode } from '../durable/storage-error.ts';
import { syncFolder } from '../durable/sync-folder.ts';
import { type NotebookLayout, RECORD_BYTES, type RecordFolder } from '../layout.ts';
import type { Records } from '../notebook.ts';

/** What every record has; `savedAt` tells one state of it from the next. */
export interface Recorded {
  readonly id: Ulid;
  readonly savedAt: Instant;
}

export interface RecordStoreOptions<Data extends Recorded> {
  readonly disk: Disk;
  readonly layout: NotebookLayout;
  readonly kind: RecordFolder;
  readonly schema: z.ZodType<Data>;
  readonly now: () => Instant;
  readonly readOnly: () => Failure | null;
  /** Told of what is on the disk, once it is. */
  readonly recorded?: (record: Data) => void;
  readonly removed?: (id: Ulid) => void;
}

/**
 * Small documents beside the cases, one durable file each, named by their id. A file that cannot be read is left as it
 * is and counted; nothing is written over one that was not seen.
 */
export function createRecords<Data extends Recorded>(options: RecordStoreOptions<Data>): Records<Data> {
  const { disk, layout, kind, schema, now, readOnly } = options;
  const { folder, trash } = layout.records(kind);
  const inTurn = oneAtATime<Ulid>();
  const codec: JSONCodec<Data> = {
    parse: (text) => schema.parse(JSON.parse(text)),
    serialize: (data) => `${JSON.stringify(data, null, 2)}\n`,
    longest: RECORD_BYTES,
  };
  const pathOf = (id: Ulid) => join(folder, `${id}.json`);
  const fileOf = (id: Ulid) => new DurableJSONFile({ disk, path: pathOf(id), codec, missing: 'beginning' });

  // A file is the record its name says: a copy under another name is no second record of the same id.
  const read = async (id: Ulid) => {
    const data = await fileOf(id).read();
    return data?.id === id ? data : null;
  };
  const change = <Value>(id: Ulid, work: () => Promise<Result<Value, Failure>>) =>
    inTurn(id, async () => {
      const reason = readOnly();
      return reason ? failed(reason) : work().catch((error: unknown) => failed(failureFrom(error)));
    });
  const move = async (id: Ulid, from: string, to: string): Promise<Result<void, Failure>> => {
    const taken = await disk.files.lstat(join(to, `${id}.json`)).catch(() => undefined);
    if (taken) return failed(failureOf('changed on disk'));
    await renamePatiently(disk, join(from, `${id}.json`), join(to, `${id}.json`));
    await syncFolder(disk, to);
    await syncFolder(disk, from);
    return success(undefined);
  };

  return {
    async list() {
      const names = await disk.files.readdir(folder).catch((error: unknown) => {
        if (systemCode(error) === 'ENOENT') return [];
        throw error;
      });
      const ids = names.flatMap((file) => {
        const id = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
        return isUlid(id) ? [id] : [];
      });
      const found = await Promise.all(ids.map((id) => read(id).catch(() => null)));
      const records = found.filter((record) => record !== null);
      return { records, unreadable: found.length - records.length };
    },
    async find(id) {
      return read(id).catch(() => null);
    },
    save: (record, base) =>
      change(record.id, async () => {
        await makeFolder(disk, folder);
        const file = fileOf(record.id);
        const present = await file.read();
        if ((present?.savedAt ?? null) !== base) return failed(failureOf('record changed'));
        const saved = { ...record, savedAt: later(now(), base) };
        await new Low<Data>(file, saved).write();
        options.recorded?.(saved);
        return success(saved);
      }),
    trash: (id) =>
      change(id, async () => {
        await makeFoldersBelow(disk, layout.folder, 'trash', kind);
        const moved = await move(id, folder, trash);
        if (moved.ok) options.removed?.(id);
        return moved;
      }),
    restore: (id) =>
      change(id, async () => {
        await makeFolder(disk, folder);
        const moved = await move(id, trash, folder);
        const back = moved.ok ? await read(id).catch(() => null) : null;
        if (back) options.recorded?.(back);
        return moved;
      }),
  };
}

// Two states within one millisecond, or after the clock was set back, must still be told apart.
function later(now: Instant, base: Instant | null): Instant {
  return base !== null && now <= base ? new Date(Date.parse(base) + 1).toISOString() : now;
}
