import type { AddingProgress } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { showWork } from '../../app/work.ts';
import { evidenceWords, type IncomingFile, type StoringWatch } from '../evidence/index.ts';

/** The line that shows how far several files, or a large one, are. */
export interface AddingWork {
  /** For one of the files, which may be on their way side by side. */
  watch(file: IncomingFile): StoringWatch;
  /** Says how many files are through, in their order. */
  through(count: number): void;
  calledOff(): boolean;
  end(): void;
}

/** Bytes; a single smaller file is in before a line could be read. */
const LARGE = 4 * 1024 * 1024;

export function createAddingWork(files: readonly IncomingFile[]): AddingWork {
  const calling = new AbortController();
  const cancel = () => calling.abort();
  const of = files.reduce((sum, file) => sum + file.byteLength, 0);
  const worthShowing = files.length > 1 || of > LARGE;
  const line = worthShowing ? showWork(labelOf(files, 0), cancel) : null;
  let whole = 0;
  let last = 0;
  const underWay = new Map<IncomingFile, number>();
  const bytes = () => [...underWay.values()].reduce((sum, part) => sum + part, whole);
  return {
    watch: (file) => ({
      signal: calling.signal,
      progress(done) {
        underWay.set(file, done);
        line?.update({ done: bytes() });
      },
    }),
    through(count) {
      for (const file of files.slice(last, count)) {
        underWay.delete(file);
        whole += file.byteLength;
      }
      last = count;
      line?.update({ label: labelOf(files, count), done: bytes(), of });
    },
    calledOff: () => calling.signal.aborted,
    end: () => line?.end(),
  };
}

function labelOf(files: readonly IncomingFile[], through: number): string {
  const name = files[Math.min(through, files.length - 1)]?.name ?? '';
  const turn = Math.min(through + 1, files.length);
  return files.length > 1 ? `${evidenceWords.adding(turn, files.length)}: ${name}` : evidenceWords.addingFile(name);
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
