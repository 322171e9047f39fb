import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ulid } from '../../../shared/core/ids.ts';
import { idOfFolder } from '../cases/derived-id.ts';
import { isOwnTemporaryName, isTemporaryName } from '../durable/disk.ts';
import { fingerprintOf } from '../durable/fingerprint.ts';
import { CASE_FILE } from '../layout.ts';
import { checkLessons } from './check-lessons.ts';
import type { FullTextIndex } from './full-text-index.ts';
import type { ChangedFile, FileMark, WorkerReport } from './messages.ts';
import { type CasePlaces, type LookedAtFile, type ReadCase, readIndexed } from './read-indexed.ts';
import { renameLinks } from './rename-links.ts';

export interface FolderCheck extends CasePlaces {
  readonly lessonsFolder: string;
  readonly index: FullTextIndex;
  /** What main's list holds. Kept up to date while the check runs. */
  readonly known: Map<Ulid, FileMark>;
  /** Cases written while the check runs: what it read of them may be old. */
  readonly written: ReadonlySet<Ulid>;
  /** Whether to remove temporary files an earlier run of the app left. */
  readonly clean: boolean;
  readonly stopped: () => boolean;
  readonly report: (report: WorkerReport) => void;
}

const FILES_PER_STEP = 24;
const UNCHANGED_PER_STEP = 500;

/**
 * Compares list and index with the case files, by size and time, then by content, and mends both. Lets go after every
 * few files, so that queries are answered meanwhile.
 */
export async function checkFolder(check: FolderCheck): Promise<'done' | 'unreachable' | 'stopped'> {
  const { index, known, report } = check;
  let folders: readonly string[];
  try {
    folders = readdirSync(check.casesFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
  } catch {
    return 'unreachable';
  }
  const indexed = index.marks();
  const seen = new Set<Ulid>();
  let stale: LookedAtFile[] = [];
  for (const [i, folder] of folders.entries()) {
    if (i % UNCHANGED_PER_STEP === UNCHANGED_PER_STEP - 1) await nextTurn();
    if (check.stopped()) return 'stopped';
    const id = idOfFolder(folder);
    const fingerprint = look(check, folder);
    if (!fingerprint) continue;
    seen.add(id);
    if (known.get(id)?.fingerprint === fingerprint && indexed.get(id)?.fingerprint === fingerprint) continue;
    stale.push({ id, folder, fingerprint });
  }
  const total = stale.length;
  const linking: Linking[] = [];
  const notListed = (files: readonly LookedAtFile[]) => files.filter(({ id }) => !known.has(id)).length;
  let unlisted = notListed(stale);
  const tell = () => report({ tell: 'progress', done: total - stale.length, total, unlisted });
  // Told before the first is read, so that a list without its cases is never taken for a whole one.
  if (total > FILES_PER_STEP) tell();
  while (stale.length > 0) {
    const step = stale.slice(0, FILES_PER_STEP);
    unlisted -= notListed(step);
    linking.push(...mend(check, indexed, step));
    stale = stale.slice(FILES_PER_STEP);
    tell();
    await nextTurn();
    if (check.stopped()) return 'stopped';
  }
  // A file calls another case what it was called when the file was saved.
  renameLinks(
    index,
    check,
    linking.filter(({ titles }) => [...titles].some(([id, title]) => (index.titleOf(id) ?? title) !== title)),
  );
  if (await checkLessons(index, check.lessonsFolder, check.stopped)) report({ tell: 'lessons' });
  removeGone(check, new Set([...known.keys(), ...indexed.keys()]), seen);
  return 'done';
}

/** The fingerprint of a folder's case file, or undefined where there is none. */
function look(check: FolderCheck, folder: string): string | undefined {
  const path = join(check.casesFolder, folder);
  try {
    if (check.clean) removeLeftovers(path);
    const state = lstatSync(join(path, CASE_FILE));
    return state.isDirectory() ? undefined : fingerprintOf(state);
  } catch {
    return undefined;
  }
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder))
    if (isTemporaryName(name) && !isOwnTemporaryName(name)) unlinkSync(join(folder, name));
}

interface Linking {
  readonly id: Ulid;
  readonly folder: string;
  readonly titles: ReadCase['linkTitles'];
}

/** Reads files that may have changed and mends index and list in one step; answers which of them link to cases. */
function mend(
  check: FolderCheck,
  indexed: ReadonlyMap<Ulid, FileMark>,
  files: readonly LookedAtFile[],
): readonly Linking[] {
  const linking: Linking[] = [];
  const changed: ChangedFile[] = [];
  const touched: FileMark[] = [];
  check.index.together(() => {
    for (const file of files) {
      if (check.written.has(file.id)) continue;
      const read = readIndexed(check, file);
      if (!read) continue;
      const { mark, summary, indexedCase, linkTitles } = read;
      if (linkTitles.size > 0) linking.push({ id: file.id, folder: file.folder, titles: linkTitles });
      const isKnown = check.known.get(file.id)?.hash === mark.hash;
      if (indexed.get(file.id)?.hash === mark.hash) check.index.remark(mark);
      else check.index.put(indexedCase);
      check.known.set(file.id, mark);
      if (isKnown) touched.push(mark);
      else changed.push({ ...mark, folder: file.folder, summary });
    }
  });
  if (changed.length > 0) check.report({ tell: 'changed', files: changed });
  if (touched.length > 0) check.report({ tell: 'touched', files: touched });
  return linking;
}

function removeGone(check: FolderCheck, all: ReadonlySet<Ulid>, seen: ReadonlySet<Ulid>): void {
  const gone = [...all].filter((id) => !seen.has(id) && !check.written.has(id));
  if (gone.length === 0) return;
  check.index.together(() => {
    for (const id of gone) check.index.drop(id);
  });
  for (const id of gone) check.known.delete(id);
  check.report({ tell: 'gone', ids: gone });
}
