import { parentPort, workerData } from 'node:worker_threads';
import type { Ulid } from '../../../shared/core/ids.ts';
import { type FullTextIndex, openFullTextIndex } from './full-text-index.ts';
import { IN_MEMORY, isIndexDamage, removeIndexDatabase } from './index-database.ts';
import type { FileMark, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts';
import { emptyAnswers } from './questions.ts';

/** The worker's life: one index, one check of the folder at a time, requests in the order they come. */
function serve(port: NonNullable<typeof parentPort>, start: WorkerStart): void {
  const report = (message: WorkerReport) => port.postMessage(message);
  const known = new Map<Ulid, FileMark>();
  const written = new Set<Ulid>();
  let index = openFullTextIndex(start.database);
  let checks: Promise<void> = Promise.resolve();
  let checking = false;
  let renaming: Promise<void> | undefined;
  let closing = false;

  function beginAnew() {
    index.close();
    removeIndexDatabase(start.database);
    index = openFullTextIndex(start.database);
  }

  /** The list of cases must not wait for a file that cannot be written just now, or that another program holds. */
  function goOnInMemory() {
    index.close();
    index = openFullTextIndex(IN_MEMORY);
  }

  /** A damaged index is begun anew and filled by a check; any other failure leaves it behind until the next check. */
  function withIndex<Value>(use: (index: FullTextIndex) => Value, otherwise: Value): Value {
    try {
      return use(index);
    } catch (error) {
      if (isIndexDamage(error)) checks = checks.then(() => check(false, true));
      return otherwise;
    }
  }

  /** While nobody waits, what the first filter needs: at 10,000 cases it would take a tenth of a second by then. */
  function makeReady(): void {
    if (!closing && !checking && withIndex((open) => open.makeReady(), false)) setImmediate(makeReady);
  }

  async function check(clean: boolean, anew = false): Promise<void> {
    if (closing) return;
    checking = true;
    const run = async () => {
      // Only now: a first search need not wait for all that reads case files to be loaded.
      const { checkFolder } = await import('./folder-check.ts');
      return checkFolder({ ...start, index, known, written, clean, stopped: () => closing, report });
    };
    try {
      if (anew) beginAnew();
      const outcome = await run()
        .catch((error: unknown) => {
          if (!isIndexDamage(error)) throw error;
          beginAnew();
          return run();
        })
        .catch(() => {
          goOnInMemory();
          return run();
        });
      if (outcome !== 'stopped') report({ tell: 'checked', outcome });
    } catch {
      report({ tell: 'checked', outcome: 'failed' });
    } finally {
      checking = false;
      written.clear();
      setImmediate(makeReady);
    }
  }

  function put({ case: indexed }: Extract<WorkerRequest, { ask: 'put' }>): void {
    if (checking) written.add(indexed.id);
    known.set(indexed.id, { id: indexed.id, fingerprint: indexed.fingerprint, hash: indexed.hash });
    withIndex((open) => open.together(() => open.put(indexed)), undefined);
  }

  function drop({ id }: Extract<WorkerRequest, { ask: 'drop' }>): void {
    if (checking) written.add(id);
    known.delete(id);
    withIndex((open) => open.together(() => open.drop(id)), undefined);
  }

  function rename({ cases }: Extract<WorkerRequest, { ask: 'rename links' }>): void {
    const run = async () => {
      const { renameLinks } = await import('./rename-links.ts');
      withIndex((open) => renameLinks(open, start, cases), undefined);
    };
    const mine = (renaming ?? Promise.resolve()).then(run).finally(() => {
      if (renaming === mine) renaming = undefined;
    });
    renaming = mine;
  }

  function answer({ number, question }: Extract<WorkerRequest, { ask: 'question' }>): void {
    const given = withIndex((open) => open.answer(question), emptyAnswers[question.topic]);
    report({ tell: 'answer', number, answer: given });
  }

  function handle(request: WorkerRequest): void {
    switch (request.ask) {
      case 'check':
        if (request.known) for (const mark of request.known) known.set(mark.id, mark);
        checks = checks.then(() => check(request.clean));
        return;
      case 'put':
        put(request);
        return;
      case 'drop':
        drop(request);
        return;
      case 'put lesson':
        withIndex((open) => open.together(() => void open.putLesson(request.text)), undefined);
        return;
      case 'drop lesson':
        withIndex((open) => open.together(() => void open.dropLesson(request.id)), undefined);
        return;
      case 'rename links':
        rename(request);
        return;
      case 'question':
        if (renaming) void renaming.then(() => answer(request));
        else answer(request);
        return;
      case 'close':
        closing = true;
        void Promise.all([checks, renaming]).then(() => {
          index.close();
          port.close();
        });
    }
  }

  port.on('message', handle);
}

if (parentPort) serve(parentPort, workerData);
