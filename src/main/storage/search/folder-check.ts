import { lstatSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type CaseSummary, type FileState, summarize } from '../../../shared/core/case-study/case-summary.ts';
import { factsOf, factsOfUnreadable } from '../../../shared/core/facts/case-facts.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { searchText } from '../../../shared/core/search/search-text.ts';
import { caseFileCodec } from '../cases/case-codec.ts';
import { isDamage } from '../cases/case-wording.ts';
import { idOfFolder } from '../cases/derived-id.ts';
import { isOwnTemporaryName, isTemporaryName } from '../durable/disk.ts';
import { contentHash, fingerprintOf } from '../durable/fingerprint.ts';
import { CASE_FILE } from '../layout.ts';
import { earlierVersion } from './earlier-version.ts';
import type { FullTextIndex } from './full-text-index.ts';
import type { ChangedFile, FileMark, IndexedCase, WorkerReport } from './messages.ts';

export interface FolderCheck {
  readonly casesFolder: string;
  readonly historyFolder: string;
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
  let stale: StaleFile[] = [];
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
  const notListed = (files: readonly StaleFile[]) => files.filter(({ id }) => !known.has(id)).length;
  let unlisted = notListed(stale);
  const tell = () => report({ tell: 'progress', done: total - stale.length, total, unlisted });
  // Told before the first is read, so that a list without its cases is never taken for a whole one.
  if (total > FILES_PER_STEP) tell();
  while (stale.length > 0) {
    const step = stale.slice(0, FILES_PER_STEP);
    unlisted -= notListed(step);
    mend(check, indexed, step);
    stale = stale.slice(FILES_PER_STEP);
    tell();
    await nextTurn();
    if (check.stopped()) return 'stopped';
  }
  removeGone(check, new Set([...known.keys(), ...indexed.keys()]), seen);
  return 'done';
}

interface StaleFile {
  readonly id: Ulid;
  readonly folder: string;
  readonly fingerprint: string;
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

/** Reads files that may have changed and mends index and list in one step. */
function mend(check: FolderCheck, indexed: ReadonlyMap<Ulid, FileMark>, files: readonly StaleFile[]): void {
  const changed: ChangedFile[] = [];
  const touched: FileMark[] = [];
  check.index.together(() => {
    for (const file of files) {
      if (check.written.has(file.id)) continue;
      const read = readCase(check, file);
      if (!read) continue;
      const { mark, summary, indexedCase } = read;
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
}

interface ReadCase {
  readonly mark: FileMark;
  readonly summary: CaseSummary;
  readonly indexedCase: IndexedCase;
}

function readCase(check: FolderCheck, { id, folder, fingerprint }: StaleFile): ReadCase | undefined {
  const path = join(check.casesFolder, folder, CASE_FILE);
  let bytes: Uint8Array;
  try {
    const state = lstatSync(path);
    // A link or a pipe is not read; it is shown as a damaged case, which is what it is.
    const readable = state.isFile() && state.size <= caseFileCodec.longest;
    bytes = readable ? readFileSync(path) : new Uint8Array();
  } catch {
    return undefined;
  }
  const mark = { id, fingerprint, hash: contentHash(bytes) };
  const parsed = parse(bytes);
  if (!parsed?.ok) {
    const state = parsed && !isDamage(parsed.failure) ? 'read-only' : 'damaged';
    return unreadable(mark, earlierVersion(check.historyFolder, id), state);
  }
  const caseStudy = { ...parsed.value.caseStudy, id };
  return {
    mark,
    summary: summarize(caseStudy, parsed.value.readOnly ? 'read-only' : 'ok'),
    indexedCase: { ...mark, goals: caseStudy.goals, text: searchText(caseStudy), facts: factsOf(caseStudy) },
  };
}

// Found by its title and where it stood in lists; nothing in it counts.
function unreadable(mark: FileMark, earlier: CaseStudy, state: FileState): ReadCase {
  const text = { title: earlier.title.normalize('NFC'), names: '', body: '', learned: '', captions: '' };
  const indexedCase = { ...mark, goals: earlier.goals, text, facts: factsOfUnreadable(earlier) };
  return { mark, summary: summarize(earlier, state), indexedCase };
}

function parse(bytes: Uint8Array): ReturnType<typeof parseCaseFile> | undefined {
  try {
    return parseCaseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
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
