import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { editsKey, hidesPixels, type PictureEdits } from '../../../shared/core/case-study/picture-edits.ts';
import { ask } from '../../app/api.ts';
import { notify } from '../../app/notices.ts';
import { burnPicture, type Hidden } from './burn/burn-picture.ts';
import { words } from './words.ts';

/** What the desk needs of the case whose pictures it works on. */
export interface PictureDeskDoors {
  readonly find: (id: string) => AttachedItem | null;
  /** Whether the case has such a picture or post. */
  readonly shows: (id: string) => boolean;
  /** Changes an item's edits in the case's history; `place` as the editor has it. */
  readonly change: (id: string, edits: PictureEdits, place: string) => void;
}

/** Where pictures are looked at closely and worked on. */
export interface PictureDesk {
  /** The picture or post that is open; null while none is. */
  readonly opened: StoreApi<{ readonly id: string | null }>;
  /** What is hidden by now in pictures whose copy is still being made. */
  readonly pending: StoreApi<{ readonly hidden: ReadonlyMap<string, Hidden> }>;
  /** Shows a picture or post large; false when the case has none such. */
  open(id: string): boolean;
  close(): void;
  /**
   * Sets what of a picture is hidden. The case changes once, when the burnt-in copy is on the disk; should that fail it
   * changes all the same, without a copy, so that nothing is shown rather than too much.
   */
  hide(id: string, hidden: Hidden): void;
  /** Resolves when no copy is being made. */
  settled(): Promise<void>;
}

export function createPictureDesk(doors: PictureDeskDoors): PictureDesk {
  const opened = createStore<{ readonly id: string | null }>(() => ({ id: null }));
  const pending = createStore<{ readonly hidden: ReadonlyMap<string, Hidden> }>(() => ({ hidden: new Map() }));
  let work = Promise.resolve();
  let turn = 0;

  const isNewest = (id: string, hidden: Hidden) => pending.getState().hidden.get(id) === hidden;

  async function commit(id: string, hidden: Hidden): Promise<void> {
    // A later change of the same picture makes this one's copy needless.
    if (!isNewest(id, hidden)) return;
    const item = doors.find(id);
    const published = item && hidesPixels(hidden) ? await makeCopy(item, hidden) : undefined;
    if (!isNewest(id, hidden)) return;
    const present = doors.find(id);
    if (present) {
      const { published: _old, ...kept } = present.edits ?? {};
      turn += 1;
      doors.change(id, { ...kept, ...hidden, ...(published ? { published } : {}) }, `hidden parts ${turn}`);
    }
    forget(id);
  }

  function forget(id: string): void {
    const left = new Map(pending.getState().hidden);
    left.delete(id);
    pending.setState({ hidden: left });
  }

  return {
    opened,
    pending,
    open(id) {
      if (!doors.shows(id)) return false;
      opened.setState({ id });
      return true;
    },
    close: () => opened.setState({ id: null }),
    hide(id, hidden) {
      pending.setState(({ hidden: before }) => ({ hidden: new Map(before).set(id, hidden) }));
      work = work.then(() => commit(id, hidden)).catch(() => forget(id));
    },
    async settled() {
      while (pending.getState().hidden.size > 0) await work;
    },
  };
}

/** Makes the copy and has it kept; undefined, with a notice, when that fails. */
async function makeCopy(item: AttachedItem, hidden: Hidden): Promise<PictureEdits['published']> {
  const notMade = (why: string) => {
    notify({ text: words.copyNotMade(item.fileName, why), about: `copy ${item.id}` });
    return undefined;
  };
  const original = await ask('evidence.bytes', item.attachment);
  if (!original.ok) return notMade(original.failure.message);
  const png = await burnPicture(item, original.value, hidden).catch(() => null);
  if (!png) return notMade(words.notDecoded);
  const kept = await ask('evidence.attach', words.copyName, png);
  if (!kept.ok) return notMade(kept.failure.message);
  return { attachment: kept.value.attachment, key: editsKey(hidden) };
}
