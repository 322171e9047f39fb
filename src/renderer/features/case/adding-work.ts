import type { AddingProgress } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { showWork } from '../../app/work.ts';
import { evidenceWords, type IncomingFile, type StoringWatch } from '../evidence/index.ts';

/** The line that shows how far several files, or a large one, are. */
export interface AddingWork {
  watch(file: IncomingFile, index: number): StoringWatch;
  calledOff(): boolean;
  end(): void;
}

/** Bytes; a single smaller file is in before a line could be read. */
const LARGE = 4 * 1024 * 1024;

export function createAddingWork(files: readonly IncomingFile[]): AddingWork {
  const calling = new AbortController();
  const cancel = () => calling.abort();
  const sums = [0];
  for (const { byteLength } of files) sums.push((sums.at(-1) ?? 0) + byteLength);
  const total = sums.at(-1) ?? 0;
  const worthShowing = files.length > 1 || total > LARGE;
  const first = files[0]?.name ?? '';
  const line = worthShowing ? showWork(evidenceWords.addingFile(first), cancel) : null;
  return {
    watch(file, index) {
      const before = sums[index] ?? 0;
      const label =
        files.length > 1
          ? `${evidenceWords.adding(index + 1, files.length)}: ${file.name}`
          : evidenceWords.addingFile(file.name);
      line?.update({ label, done: before, of: total });
      return { signal: calling.signal, progress: (done) => line?.update({ done: before + done }) };
    },
    calledOff: () => calling.signal.aborted,
    end: () => line?.end(),
  };
}

/** Shows how far the files are that main adds; returns what ends it. */
export function followPick(): () => void {
  let line: ReturnType<typeof showWork> | null = null;
  const stop = listen('evidence.progress', (progress) => {
    if (!progress) return;
    line ??= showWork('', () => void ask('evidence.cancelPick'));
    line.update(shown(progress));
  });
  return () => {
    stop();
    line?.end();
  };
}

// Each file counts the same: the sizes of those to come are not known.
function shown({ fileName, done, of, bytes, byteLength }: AddingProgress) {
  const part = byteLength > 0 ? bytes / byteLength : 0;
  const label = of > 1 ? `${evidenceWords.adding(done + 1, of)}: ${fileName}` : evidenceWords.addingFile(fileName);
  return { label, done: done + part, of };
}
