import { z } from 'zod';
import { isUlid, type Ulid, ulidSchema } from '../../../shared/core/ids.ts';
import { limits } from '../../../shared/core/limits.ts';
import type { Disk } from '../durable/disk.ts';
import { oneAtATime } from '../durable/one-at-a-time.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { systemCode } from '../durable/storage-error.ts';
import { writeDurably } from '../durable/write-durably.ts';
import type { CacheLayout } from '../layout.ts';
import { prepareDraftsFolder } from './moved-drafts.ts';

const draftSchema = z.object({
  id: ulidSchema,
  baseRev: z.number().int().nonnegative(),
  keptAt: z.string(),
  /** The case as it was typed, as JSON. */
  text: z.string(),
});

/** Typing not yet saved, and the revision it was typed over. */
export type Draft = z.infer<typeof draftSchema>;

/** The crash journal: at most one draft per case, outside the notebook, so that it is there when the notebook is not. */
export interface Drafts {
  /** Resolves when the draft is on the disk. With `mark`, nothing is done where one of the case was kept after it. */
  keep(draft: Draft, mark?: number): Promise<void>;
  /** Null when there is none. A draft that cannot be read is put aside under another name, not removed. */
  read(id: Ulid): Promise<Draft | null>;
  /** Ids of the cases with a draft. */
  list(): Promise<readonly Ulid[]>;
  /** Stands for this moment, for `settle`. */
  mark(): number;
  /**
   * Removes the draft of a case after a save. One kept after `mark` goes on from what was saved: it stays, as typed over
   * that revision.
   */
  settle(id: Ulid, mark: number, savedRev?: number): Promise<void>;
  /** Keeps a draft that makes no case under another name, out of the way. */
  putAside(id: Ulid): Promise<void>;
}

/** `notebookFolder` is where the notebook stands, for finding its drafts again should it be moved. */
export function createDrafts(disk: Disk, layout: CacheLayout, notebookFolder: string): Drafts {
  const inOrder = oneAtATime<Ulid>();
  const keptAt = new Map<Ulid, number>();
  const removed = new Set<Ulid>();
  let clock = 0;

  async function read(id: Ulid): Promise<Draft | null> {
    const path = layout.draft(id);
    const found = await readRegularFile(disk, path, 8 * limits.caseFileLength);
    if (found.is === 'missing') return null;
    const draft = found.is === 'file' ? parseDraft(found.bytes) : null;
    if (draft?.id === id) return draft;
    await putAside(id);
    return null;
  }

  async function putAside(id: Ulid): Promise<void> {
    clock += 1;
    await disk.files.rename(layout.draft(id), `${layout.draft(id)}.${Date.now()}-${clock}.unreadable`);
  }

  async function write(draft: Draft): Promise<void> {
    await prepareDraftsFolder(layout, notebookFolder);
    await writeDurably(disk, layout.draft(draft.id), new TextEncoder().encode(JSON.stringify(draft)));
  }

  async function settle(id: Ulid, mark: number, savedRev: number | undefined): Promise<void> {
    if (removed.has(id)) return;
    if ((keptAt.get(id) ?? 0) > mark) {
      const newer = savedRev === undefined ? null : await read(id);
      if (newer && savedRev !== undefined && newer.baseRev < savedRev) await write({ ...newer, baseRev: savedRev });
      return;
    }
    await disk.files.unlink(layout.draft(id)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    removed.add(id);
  }

  return {
    async keep(draft, mark) {
      if (mark !== undefined && (keptAt.get(draft.id) ?? 0) > mark) return;
      clock += 1;
      keptAt.set(draft.id, clock);
      await inOrder(draft.id, async () => {
        removed.delete(draft.id);
        await write(draft);
      });
    },
    read: (id) => inOrder(id, () => read(id)),
    async list() {
      const names = await disk.files.readdir(layout.drafts).catch((error: unknown) => {
        if (systemCode(error) === 'ENOENT') return [];
        throw error;
      });
      return names
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5))
        .filter(isUlid);
    },
    mark: () => clock,
    settle: (id, mark, savedRev) => inOrder(id, () => settle(id, mark, savedRev)),
    putAside: (id) => inOrder(id, () => putAside(id)),
  };
}

function parseDraft(bytes: Uint8Array): Draft | null {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
