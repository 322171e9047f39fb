import { join } from 'node:path';
import { z } from 'zod';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { TrashRow } from '../../../shared/ipc/contract.ts';
import { makeFolder } from '../durable/make-folder.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { renamePatiently } from '../durable/rename-patiently.ts';
import { failureFrom, systemCode } from '../durable/storage-error.ts';
import { syncFolder } from '../durable/sync-folder.ts';
import { writeDurably } from '../durable/write-durably.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEntries } from './case-entry.ts';
import { idOfFolder } from './derived-id.ts';
import { fileTime } from './file-time.ts';
import { readEntry } from './read-entry.ts';

const DELETED_FILE = 'deleted.json';
const deletedSchema = z.object({ deletedAt: z.string(), title: z.string() });

/** Moves a case to the trash: its whole folder, by one rename. Nothing leaves the trash by itself. */
export async function trashCase(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
  title: string,
): Promise<Result<void, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const { disk, layout } = context;
  try {
    const folder = layout.caseFolder(context.folderOf(id));
    const state = await disk.files.lstat(folder).catch(() => undefined);
    if (!state?.isDirectory()) return failed(failureOf('not found'));
    // Before the move, so that a case in the trash always says when it came there; in a live case it means nothing.
    const deleted = JSON.stringify({ deletedAt: context.now(), title });
    await writeDurably(disk, join(folder, DELETED_FILE), new TextEncoder().encode(deleted));
    await makeFolder(disk, layout.trash);
    await move(context, folder, join(layout.trash, await freeName(context, layout.trash, id)));
  } catch (error) {
    return failed(failureFrom(error));
  }
  entries.delete(id);
  context.removed(id);
  return success(undefined);
}

/** Brings a case back from the trash. */
export async function restoreCase(
  context: CaseContext,
  entries: CaseEntries,
  id: Ulid,
): Promise<Result<void, Failure>> {
  const readOnly = context.readOnly();
  if (readOnly) return failed(readOnly);
  const { disk, layout } = context;
  try {
    const name = (await trashFolders(context)).find((folder) => idOfFolder(folder) === id);
    if (!name) return failed(failureOf('not found'));
    const target = await freeName(context, layout.cases, id);
    await move(context, join(layout.trash, name), layout.caseFolder(target));
    await disk.files.unlink(join(layout.caseFolder(target), DELETED_FILE)).catch(() => undefined);
    const restored = idOfFolder(target);
    const { entry, reading } = await readEntry(context, entries, restored);
    if (reading.is === 'case') {
      const { fingerprint, hash } = entry.file;
      context.recorded({ caseStudy: reading.opened.caseStudy, fingerprint, hash });
    }
    return success(undefined);
  } catch (error) {
    return failed(failureFrom(error));
  }
}

/** What is in the trash, the last deleted first. */
export async function trashRows(context: CaseContext): Promise<readonly TrashRow[]> {
  const rows = await Promise.all((await trashFolders(context)).map((name) => trashRow(context, name)));
  return rows.flat().sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : 0));
}

async function trashRow(context: CaseContext, name: string): Promise<readonly TrashRow[]> {
  const { disk, layout } = context;
  const folder = join(layout.trash, name);
  const state = await disk.files.lstat(folder).catch(() => undefined);
  if (!state?.isDirectory()) return [];
  const found = await readRegularFile(disk, join(folder, DELETED_FILE), 1_000_000).catch(() => undefined);
  const told = found?.is === 'file' ? parseDeleted(found.bytes) : undefined;
  return [{ id: idOfFolder(name), ...(told ?? { title: '', deletedAt: new Date(state.mtimeMs).toISOString() }) }];
}

async function trashFolders(context: CaseContext): Promise<readonly string[]> {
  try {
    return (await context.disk.files.readdir(context.layout.trash)).filter(
      (name) => !name.startsWith('.') && !context.layout.trashWithoutCases.includes(name),
    );
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function parseDeleted(bytes: Uint8Array): z.infer<typeof deletedSchema> | undefined {
  try {
    return deletedSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

async function freeName(context: CaseContext, parent: string, id: Ulid): Promise<string> {
  const taken = await context.disk.files.lstat(join(parent, id)).then(
    () => true,
    () => false,
  );
  return taken ? `${id}-${fileTime(context.now())}` : id;
}

async function move(context: CaseContext, from: string, to: string): Promise<void> {
  const { disk, layout } = context;
  await renamePatiently(disk, from, to);
  await syncFolder(disk, layout.cases);
  await syncFolder(disk, layout.trash);
}
