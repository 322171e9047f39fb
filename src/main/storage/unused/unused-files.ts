import { join } from 'node:path';
import { z } from 'zod';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import { isSha256, type Sha256, type Ulid } from '../../../shared/core/ids.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { UnusedFile, UnusedFiles } from '../../../shared/ipc/contract.ts';
import type { Disk } from '../durable/disk.ts';
import { makeFolder, makeFoldersBelow } from '../durable/make-folder.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { renamePatiently } from '../durable/rename-patiently.ts';
import { failureFrom, systemCode } from '../durable/storage-error.ts';
import { syncFolder } from '../durable/sync-folder.ts';
import { writeDurably } from '../durable/write-durably.ts';
import type { CacheLayout, NotebookLayout } from '../layout.ts';
import type { UnusedStore } from '../notebook.ts';
import type { AttachmentLedger } from './attachment-ledger.ts';
import { namedAttachments } from './named-attachments.ts';

export interface UnusedOptions {
  readonly disk: Disk;
  readonly layout: NotebookLayout;
  readonly cache: CacheLayout;
  readonly ledger: AttachmentLedger;
  readonly titleOf: (id: Ulid) => string;
  readonly now: () => string;
  readonly readOnly: () => Failure | null;
}

/** Days a file stays in the trash before it may be removed for good. */
const DAYS_IN_TRASH = 30;

const noteSchema = z.object({
  trashedAt: z.string(),
  fileName: z.string(),
  lastCase: z.string(),
  lastSeen: z.string(),
});

/**
 * The attachments that no case, version, deleted case or draft names. They leave their place only when a person says
 * so, file by file, into `trash/attachments`; nothing is ever removed by itself.
 */
export function createUnusedStore(options: UnusedOptions): UnusedStore {
  const { disk, layout, cache, ledger } = options;
  const trashed = (attachment: Sha256) => join(layout.trashedAttachments, attachment);
  const noteOf = (attachment: Sha256) => `${trashed(attachment)}.json`;

  const named = () =>
    namedAttachments(
      disk,
      [layout.cases, layout.history, layout.trash, layout.quarantine, cache.drafts],
      layout.trashedAttachments,
    );

  async function unused(): Promise<readonly UnusedFile[]> {
    const used = await named();
    const known = await ledger.read();
    const rows: UnusedFile[] = [];
    for (const { attachment, byteLength, changedAt } of await filesIn(disk, layout.attachments)) {
      if (used.has(attachment) || ledger.isRecent(attachment)) continue;
      const last = known.get(attachment);
      rows.push({
        attachment,
        byteLength,
        fileName: last?.fileName ?? '',
        lastCase: last?.caseId ? options.titleOf(last.caseId) : '',
        lastSeen: last?.at ?? changedAt,
        trashedAt: null,
        removable: false,
      });
    }
    return rows.sort((a, b) => b.byteLength - a.byteLength);
  }

  async function inTrash(): Promise<readonly UnusedFile[]> {
    const rows: UnusedFile[] = [];
    for (const name of await namesIn(disk, layout.trashedAttachments)) {
      if (!isSha256(name)) continue;
      const state = await disk.files.lstat(trashed(name));
      if (!state.isFile()) continue;
      const note = await readNote(disk, noteOf(name));
      const changedAt = new Date(state.mtimeMs).toISOString();
      const { trashedAt, fileName, lastCase, lastSeen } = note ?? {
        trashedAt: options.now(),
        fileName: '',
        lastCase: '',
        lastSeen: changedAt,
      };
      rows.push({
        attachment: name,
        byteLength: state.size,
        fileName,
        lastCase,
        lastSeen,
        trashedAt,
        removable: Date.parse(options.now()) - Date.parse(trashedAt) >= DAYS_IN_TRASH * 86_400_000,
      });
    }
    return rows.sort((a, b) => (a.trashedAt ?? '').localeCompare(b.trashedAt ?? ''));
  }

  async function change<Value>(act: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    const reason = options.readOnly();
    if (reason) return failed(reason);
    try {
      return await act();
    } catch (error) {
      return failed(failureFrom(error));
    }
  }

  async function move(row: UnusedFile): Promise<void> {
    const { attachment, fileName, lastCase, lastSeen } = row;
    // The note first: a file in the trash then always says since when, and without the file it means nothing.
    const note = JSON.stringify({ trashedAt: options.now(), fileName, lastCase, lastSeen });
    await writeDurably(disk, noteOf(attachment), new TextEncoder().encode(note));
    await renamePatiently(disk, layout.attachment(attachment), trashed(attachment));
    await syncFolder(disk, join(layout.attachments, attachment.slice(0, 2)));
    await syncFolder(disk, layout.trashedAttachments);
  }

  return {
    async list() {
      try {
        return success<UnusedFiles>({ unused: await unused(), trashed: await inTrash() });
      } catch (error) {
        return failed(failureFrom(error));
      }
    },
    trash: (attachments) =>
      change(async () => {
        // Looked for anew: a case may have come to name one since the list was shown.
        const rows = (await unused()).filter(({ attachment }) => attachments.includes(attachment));
        await makeFolder(disk, layout.trash);
        await makeFoldersBelow(disk, layout.folder, 'trash', 'attachments');
        for (const row of rows) await move(row);
        return success(rows.length);
      }),
    restore: (attachment) =>
      change(async () => {
        const folder = await makeFoldersBelow(disk, layout.folder, 'attachments', attachment.slice(0, 2));
        await renamePatiently(disk, trashed(attachment), layout.attachment(attachment));
        await syncFolder(disk, folder);
        await disk.files.unlink(noteOf(attachment)).catch(() => undefined);
        await syncFolder(disk, layout.trashedAttachments);
        return success(undefined);
      }),
    remove: (attachment) =>
      change(async () => {
        const row = (await inTrash()).find((one) => one.attachment === attachment);
        if (!row?.removable) return failed(failureOf('bad request'));
        if ((await named()).has(attachment)) return failed(failureOf('named again'));
        await disk.files.unlink(trashed(attachment));
        await disk.files.unlink(noteOf(attachment)).catch(() => undefined);
        await syncFolder(disk, layout.trashedAttachments);
        return success(undefined);
      }),
  };
}

interface KeptFile {
  readonly attachment: Sha256;
  readonly byteLength: number;
  readonly changedAt: string;
}

/** The attachments that stand in a notebook, whoever put them there; files of other names are none of ours. */
export async function filesIn(disk: Disk, attachments: string): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  for (const part of await namesIn(disk, attachments)) {
    if (!/^[0-9a-f]{2}$/.test(part)) continue;
    for (const name of await namesIn(disk, join(attachments, part))) {
      if (!isSha256(name) || !name.startsWith(part)) continue;
      const state = await disk.files.lstat(join(attachments, part, name));
      if (state.isFile())
        files.push({ attachment: name, byteLength: state.size, changedAt: new Date(state.mtimeMs).toISOString() });
    }
  }
  return files;
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.files.readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

async function readNote(disk: Disk, path: string): Promise<z.infer<typeof noteSchema> | null> {
  const found = await readRegularFile(disk, path, 1_000_000);
  if (found.is !== 'file') return null;
  try {
    return noteSchema.safeParse(JSON.parse(new TextDecoder().decode(found.bytes))).data ?? null;
  } catch {
    return null;
  }
}
