import { Worker } from 'node:worker_threads';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { LessonText } from './lessons-table.ts';
import type { CaseFolder, FileMark, IndexedCase, WorkerReport, WorkerRequest, WorkerStart } from './messages.ts';
import type { Question, Questions, Topic } from './questions.ts';

/** Main's side of the index worker. Nothing here waits for the disk. */
export interface IndexClient {
  /** Compares list and index with the folder; `known` is sent the first time only. Resolves when done. */
  check(known: readonly FileMark[] | null, clean: boolean): Promise<void>;
  put(indexed: IndexedCase): void;
  drop(id: Ulid): void;
  putLesson(text: LessonText): void;
  dropLesson(id: Ulid): void;
  /** Calls linked cases by their present titles in these cases, before anything that is asked later. */
  renameLinks(cases: readonly CaseFolder[]): void;
  /** Null where the worker is gone. */
  ask<T extends Topic>(topic: T, about: Questions[T]['about']): Promise<Questions[T]['answer'] | null>;
  close(): Promise<void>;
}

export interface IndexClientOptions {
  readonly workerUrl: URL;
  readonly start: WorkerStart;
  readonly onReport: (report: WorkerReport) => void;
}

export function startIndexWorker({ workerUrl, start, onReport }: IndexClientOptions): IndexClient {
  // FTS5 is in the SQLite that Node has built in; Node still prints a warning about the module.
  const worker = new Worker(workerUrl, {
    workerData: start,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // What it reads of a case is let go of at once; with V8's own measure 10,000 cases leave 40 MB more behind.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const questions = new Map<number, (answer: Questions[Topic]['answer'] | null) => void>();
  const checks: (() => void)[] = [];
  const ended = Promise.withResolvers<void>();
  let running = true;
  let count = 0;

  worker.on('message', (report: WorkerReport) => {
    if (report.tell === 'answer') {
      questions.get(report.number)?.(report.answer);
      questions.delete(report.number);
      return;
    }
    onReport(report);
    if (report.tell === 'checked') checks.shift()?.();
  });
  // Search is then answered from the list; the cases are not touched by any of this.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    running = false;
    for (const answer of questions.values()) answer(null);
    questions.clear();
    for (const done of checks.splice(0)) done();
    ended.resolve();
  });

  function send(request: WorkerRequest) {
    if (running) worker.postMessage(request);
  }

  return {
    check(known, clean) {
      if (!running) return Promise.resolve();
      const done = Promise.withResolvers<void>();
      checks.push(done.resolve);
      send({ ask: 'check', known, clean });
      return done.promise;
    },
    put: (indexed) => send({ ask: 'put', case: indexed }),
    drop: (id) => send({ ask: 'drop', id }),
    putLesson: (text) => send({ ask: 'put lesson', text }),
    dropLesson: (id) => send({ ask: 'drop lesson', id }),
    renameLinks: (cases) => send({ ask: 'rename links', cases }),
    ask<T extends Topic>(topic: T, about: Questions[T]['about']) {
      if (!running) return Promise.resolve(null);
      const answer = Promise.withResolvers<Questions[T]['answer'] | null>();
      count += 1;
      // The worker answers a question by its topic.
      questions.set(count, (given) => answer.resolve(given as Questions[T]['answer'] | null));
      send({ ask: 'question', number: count, question: { topic, about } as Question });
      return answer.promise;
    },
    async close() {
      send({ ask: 'close' });
      await ended.promise;
    },
  };
}
