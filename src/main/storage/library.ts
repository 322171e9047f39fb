import { summarize } from '../../shared/core/case-study/case-summary.ts';
import { factsOf } from '../../shared/core/facts/case-facts.ts';
import { failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import type { Lesson } from '../../shared/core/learning/lesson.ts';
import { lessonText } from '../../shared/core/search/lesson-text.ts';
import { searchText } from '../../shared/core/search/search-text.ts';
import type { RecordedCase } from './cases/case-context.ts';
import type { OpenedCatalog } from './catalog/open-catalog.ts';
import type { CatalogRow } from './catalog/packed-row.ts';
import { createLibraryPages } from './library-pages.ts';
import type { Library, NotebookEvents } from './notebook.ts';
import { createPast } from './past-of-notebook.ts';
import type { IndexClient } from './search/index-client.ts';
import type { ChangedFile, FileMark, WorkerReport } from './search/messages.ts';
import type { Questions, Topic } from './search/questions.ts';

export interface LibraryOptions {
  readonly list: OpenedCatalog;
  readonly events: NotebookEvents;
  /** For the order of names. */
  readonly collator: Intl.Collator;
  readonly index: (onReport: (report: WorkerReport) => void) => IndexClient;
  /** The hash this session last read or wrote of a case it has open. */
  readonly openHash: (id: Ulid) => string | undefined;
  /** Whether leftovers of an earlier run may be removed from the folder. */
  readonly clean: boolean;
  readonly onDamaged: (id: Ulid) => void;
}

/** The library and what feeds it. */
export interface LibraryKeeper extends Library {
  recorded(recorded: RecordedCase): void;
  removed(id: Ulid): void;
  lessonRecorded(lesson: Lesson): void;
  lessonRemoved(id: Ulid): void;
  close(): Promise<void>;
}

/** Milliseconds: whoever is told asks for the whole list, its counts and more, and a check finds something in every step. */
const OFTEN_ENOUGH = 250;

export function createLibrary(options: LibraryOptions): LibraryKeeper {
  const { list, events } = options;
  const { catalog, journal } = list;
  const writtenDuringCheck = new Set<Ulid>();
  const renamed = new Set<Ulid>();
  // Started after the first page is answered: the list is there before anything else needs the processor.
  let started: IndexClient | undefined;
  const index = () => (started ??= options.index(receive));
  let checksRunning = 0;
  let ready: Promise<void> | undefined;
  let latest: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let closed = false;
  let indexReady = false;
  // Changes found by a check that nobody was told of so far: all are told when it ends.
  let untold = false;
  let toldAt = Number.NEGATIVE_INFINITY;

  function receive(report: WorkerReport) {
    if (report.tell === 'progress') events.indexProgress(report.done, report.total, report.unlisted);
    if (report.tell === 'changed') takeChanged(report.files);
    if (report.tell === 'touched') takeTouched(report.files);
    if (report.tell === 'gone') takeGone(report.ids);
    if (report.tell === 'lessons') events.lessonsChanged();
    if (report.tell === 'checked') {
      if (untold) tellChanged();
      indexReady ||= report.outcome === 'done';
      if (report.outcome === 'unreachable') events.notice(failureOf('folder missing'));
    }
  }

  function tellChanged() {
    untold = false;
    toldAt = performance.now();
    events.libraryChanged(catalog.size);
  }

  function put(row: CatalogRow) {
    const before = catalog.get(row.summary.id)?.summary.title;
    if (before !== undefined && before !== row.summary.title) renamed.add(row.summary.id);
    journal.put(catalog.put(row));
  }

  // Only when someone searches: while a title is typed it changes with every save.
  function renameLinks() {
    const linking = new Set([...renamed].flatMap((id) => catalog.linksTo(id).map((summary) => summary.id)));
    renamed.clear();
    if (linking.size > 0)
      index().renameLinks([...linking].map((id) => ({ id, folder: catalog.get(id)?.folder ?? id })));
  }

  // What the worker read of a case may be older than what was written meanwhile.
  function takeChanged(files: readonly ChangedFile[]) {
    const news = files.filter((file) => !writtenDuringCheck.has(file.id));
    for (const { id, folder, summary, fingerprint, hash } of news) {
      put({ summary, fingerprint, hash, ...(folder === id ? {} : { folder }) });
      if (summary.fileState === 'damaged') options.onDamaged(id);
      const open = options.openHash(id);
      if (open !== undefined && open !== hash) events.caseChangedOnDisk(id);
    }
    untold ||= news.length > 0;
    if (untold && performance.now() - toldAt >= OFTEN_ENOUGH) tellChanged();
  }

  function takeTouched(marks: readonly FileMark[]) {
    for (const { id, fingerprint, hash } of marks) {
      const row = catalog.get(id);
      if (row && !writtenDuringCheck.has(id)) put({ ...row, fingerprint, hash });
    }
  }

  function takeGone(ids: readonly Ulid[]) {
    const gone = ids.filter((id) => !writtenDuringCheck.has(id) && catalog.drop(id));
    for (const id of gone) {
      journal.drop(id);
      if (options.openHash(id) !== undefined) events.caseChangedOnDisk(id);
    }
    if (gone.length > 0) events.libraryChanged(catalog.size);
  }

  async function check(known: readonly FileMark[] | null, clean: boolean): Promise<void> {
    if (closed) return;
    checksRunning += 1;
    try {
      await index().check(known, clean);
    } finally {
      checksRunning -= 1;
      if (checksRunning === 0) writtenDuringCheck.clear();
    }
  }

  // Asked for at every return to the window: one that waits already will see what this one would.
  function checkAgain(): Promise<void> {
    if (!ready) return start();
    waiting ??= (latest ?? ready).then(() => {
      waiting = undefined;
      latest = check(null, false);
      return latest;
    });
    return waiting;
  }

  async function ask<T extends Topic>(topic: T, about: Questions[T]['about']): Promise<Questions[T]['answer'] | null> {
    setImmediate(start);
    if (closed) return null;
    renameLinks();
    return index().ask(topic, about);
  }

  const asking = { ask, isReady: () => indexReady };
  const pages = createLibraryPages({ catalog, collator: options.collator, ...asking });

  // The worker starts while the list is read.
  async function startNow(): Promise<void> {
    index();
    await list.load();
    await check(catalog.marks(), options.clean);
  }

  function start(): Promise<void> {
    if (closed) return Promise.resolve();
    ready ??= startNow();
    return ready;
  }

  return {
    get caseCount() {
      return catalog.size;
    },
    get ready() {
      return start();
    },
    reconcile: checkAgain,
    goals: () => catalog.goals(),
    keepers: (query) => catalog.keepers(query),
    unlearned: () => catalog.unlearned(),
    pinned: () => catalog.pinned(),
    find: (titleOrId) => catalog.find(titleOrId),
    titleOf: (id) => catalog.get(id)?.summary.title ?? null,
    degreeOf: (id) => catalog.get(id)?.summary.degree ?? null,
    linksTo: (id) => catalog.linksTo(id).map((summary) => ({ id: summary.id, title: summary.title })),
    page(query) {
      setImmediate(start);
      return pages.page(query);
    },
    matrix: pages.matrix,
    lessons: pages.lessons,
    columns: pages.columns,
    cells: pages.cells,
    spans: pages.spans,
    lessonsOf: pages.lessonsOf,
    past: createPast({ collator: options.collator, ...asking }),
    async tagged(names) {
      await start();
      return pages.tagged(names);
    },
    recorded({ caseStudy, fingerprint, hash }) {
      void start();
      const summary = summarize(caseStudy);
      const folder = catalog.get(summary.id)?.folder;
      if (checksRunning > 0) writtenDuringCheck.add(summary.id);
      put({ summary, fingerprint, hash, ...(folder === undefined ? {} : { folder }) });
      const { id } = summary;
      index().put({ id, fingerprint, hash, text: searchText(caseStudy), facts: factsOf(caseStudy) });
      events.libraryChanged(catalog.size);
    },
    removed(id) {
      void start();
      if (checksRunning > 0) writtenDuringCheck.add(id);
      catalog.drop(id);
      journal.drop(id);
      index().drop(id);
      events.libraryChanged(catalog.size);
    },
    lessonRecorded(lesson) {
      void start();
      index().putLesson(lessonText(lesson));
      events.lessonsChanged();
    },
    lessonRemoved(id) {
      void start();
      index().dropLesson(id);
      events.lessonsChanged();
    },
    async close() {
      closed = true;
      if (started) renameLinks();
      await started?.close();
      await ready;
      // The next start then finds a list with a head.
      if (journal.appended > 0) journal.rewrite(catalog);
      await journal.settled();
    },
  };
}
