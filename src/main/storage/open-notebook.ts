import { basename } from 'node:path';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { lessonSchema } from '../../shared/core/learning/lesson.ts';
import { planSchema } from '../../shared/core/planning/plan.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { AttachmentRecord } from '../../shared/ipc/contract.ts';
import { createAttachments } from './attachments/attachment-store.ts';
import type { CaseContext } from './cases/case-context.ts';
import type { CaseEntries } from './cases/case-entry.ts';
import { createCaseFiles } from './cases/case-files.ts';
import { idOfFolder } from './cases/derived-id.ts';
import { createDrafts } from './cases/drafts.ts';
import { bringMovedDrafts } from './cases/moved-drafts.ts';
import { takeUpStrayDrafts } from './cases/stray-drafts.ts';
import { keepLastVersions } from './cases/version-points.ts';
import { openCatalog } from './catalog/open-catalog.ts';
import { createNotebook, isNotebookFolder } from './create-notebook.ts';
import { createDisk, type Disk } from './durable/disk.ts';
import { DurableJSONFile, UnreadableFile } from './durable/durable-json-file.ts';
import type { FilePort } from './durable/file-port.ts';
import { createPendingWork } from './durable/pending-work.ts';
import { removeLeftovers } from './durable/remove-leftovers.ts';
import { failureFrom } from './durable/storage-error.ts';
import { cacheLayout, notebookLayout } from './layout.ts';
import { createLibrary, type LibraryKeeper } from './library.ts';
import { lockNotebook, type NotebookLock } from './lock/notebook-lock.ts';
import type { CaseFiles, Notebook, NotebookEvents } from './notebook.ts';
import { NOTEBOOK_FORMAT, type NotebookFile, notebookFileCodec } from './notebook-file.ts';
import { createNotebookLists } from './notebook-lists.ts';
import { createRecords } from './records/record-store.ts';
import { createSavedSearches } from './saved-searches.ts';
import { startIndexWorker } from './search/index-client.ts';
import { createTemplates } from './templates.ts';
import {
  trackedAttachments,
  trackedCases,
  trackedRecords,
  trackedSearches,
  trackedTemplates,
} from './tracked-verbs.ts';
import { createAttachmentLedger } from './unused/attachment-ledger.ts';
import { checkFiles } from './unused/check-files.ts';
import { createUnusedStore } from './unused/unused-files.ts';

export interface OpenNotebookOptions {
  readonly folder: string;
  /** The app's own folder: index, catalog, thumbnails, crash journal. */
  readonly cacheFolder: string;
  readonly newId: () => Ulid;
  /** The moment, as an ISO instant in UTC. */
  readonly now: () => string;
  /** For the order of titles. */
  readonly locale: string;
  /** What this computer is called. */
  readonly device: string;
  /** Where the index worker's program is: `search/index-worker.ts`, or what it was built to. */
  readonly workerUrl: URL;
  readonly events: NotebookEvents;
  /** Makes the notebook first, in an empty or new folder, where there is none. */
  readonly create?: boolean;
  /** The file functions and the waiting between attempts, for tests. */
  readonly fs?: FilePort;
  readonly sleep?: Disk['sleep'];
}

/**
 * Opens a notebook folder: the lock, the cached list, the crash journal; no case file is read before this resolves,
 * save those with unsaved typing. What cannot be written is opened for reading only, with the reason.
 */
export async function openNotebook(options: OpenNotebookOptions): Promise<Result<Notebook, Failure>> {
  const { folder, events, now, newId } = options;
  const disk = createDisk(options.fs, options.sleep);
  const layout = notebookLayout(folder);
  if (options.create && !(await isNotebookFolder(disk, folder))) {
    const created = await createNotebook(disk, folder, newId(), now());
    if (!created.ok) return created;
  }
  const identity = await readIdentity(disk, folder);
  if (!identity.ok) return identity;
  const { id } = identity.value;
  let readOnly: Failure | null = identity.value.readOnly;
  let lock: NotebookLock | null = null;
  if (!readOnly) {
    const onLost = () => {
      readOnly = failureOf('already open');
      events.notice(readOnly);
    };
    const locked = await lockNotebook({ disk, layout, host: options.device, opening: newId(), now, onLost });
    if (locked.ok) {
      lock = locked.value;
      for (const place of [folder, layout.attachments]) await removeLeftovers(disk, place);
    } else readOnly = locked.failure;
  }

  const cache = cacheLayout(options.cacheFolder, id, folder);
  const entries: CaseEntries = new Map();
  const pending = createPendingWork();
  const collator = new Intl.Collator(options.locale, { numeric: true });
  const list = await openCatalog(cache, collator, () => events.libraryChanged(catalog.size));
  const { catalog } = list;
  const context: CaseContext = {
    disk,
    layout,
    drafts: createDrafts(disk, cache, folder),
    newId,
    now,
    events,
    readOnly: () => readOnly,
    folderOf: (caseId) => catalog.get(caseId)?.folder ?? caseId,
    recorded: (recorded) => library.recorded(recorded),
    removed: (caseId) => library.removed(caseId),
  };
  const library: LibraryKeeper = createLibrary({
    list,
    collator,
    events,
    clean: readOnly === null,
    index: (onReport) =>
      startIndexWorker({
        workerUrl: options.workerUrl,
        start: {
          casesFolder: layout.cases,
          historyFolder: layout.history,
          lessonsFolder: layout.records('lessons').folder,
          database: cache.database,
        },
        onReport,
      }),
    openHash: (caseId) => entries.get(caseId)?.file.hash,
    // Opening a damaged case is what sets a copy of it aside.
    onDamaged: (caseId) => void cases.open(caseId),
  });
  const titleOf = (caseId: Ulid) => catalog.get(caseId)?.summary.title ?? '';
  const ledger = createAttachmentLedger(cache.ledger);
  let lastOpened: Ulid | null = null;
  const taken = ({ attachment, fileName }: AttachmentRecord) =>
    ledger.note({ attachment, fileName, at: now(), caseId: lastOpened });
  const files = createCaseFiles(context, entries, titleOf);
  const remembering: CaseFiles = {
    ...files,
    open(caseId) {
      lastOpened = caseId;
      return files.open(caseId);
    },
  };
  const cases = trackedCases(remembering, pending);
  await bringMovedDrafts(disk, cache, folder)
    .then(() => takeUpStrayDrafts(context, entries))
    .catch((error: unknown) => events.notice(failureFrom(error)));
  // With nothing cached there is nothing to show: a small notebook is read within this moment.
  if (!list.cached) await Promise.race([library.ready, disk.sleep(500)]);

  const listAt = createNotebookLists({ disk, path: layout.notebookFile, readOnly: () => readOnly });
  const beside = { disk, layout, now, readOnly: () => readOnly };
  return success({
    id,
    name: basename(folder),
    folder,
    get readOnly() {
      return readOnly;
    },
    cases,
    library,
    attachments: trackedAttachments(
      createAttachments({ disk, layout, cache, readOnly: () => readOnly, taken }),
      pending,
    ),
    templates: trackedTemplates(createTemplates(listAt('templates', 'template not kept'), newId), pending),
    searches: trackedSearches(createSavedSearches(listAt('searches', 'search not kept')), pending),
    plans: trackedRecords(createRecords({ ...beside, kind: 'plans', schema: planSchema }), pending),
    lessons: trackedRecords(
      createRecords({
        ...beside,
        kind: 'lessons',
        schema: lessonSchema,
        recorded: (lesson) => library.lessonRecorded(lesson),
        removed: (lessonId) => library.lessonRemoved(lessonId),
      }),
      pending,
    ),
    unused: createUnusedStore({ disk, layout, cache, ledger, titleOf, now, readOnly: () => readOnly }),
    checkFiles: (progress, signal) => checkFiles({ disk, layout, ledger, progress, signal }),
    settled: () => pending.settled(),
    async close() {
      await pending.settled();
      await keepLastVersions(context, entries);
      await library.close();
      await pending.settled();
      await lock?.release();
    },
  });
}

interface Identity {
  readonly id: Ulid;
  readonly readOnly: Failure | null;
}

async function readIdentity(disk: Disk, folder: string): Promise<Result<Identity, Failure>> {
  const layout = notebookLayout(folder);
  const file = new DurableJSONFile({ disk, path: layout.notebookFile, codec: notebookFileCodec, missing: 'beginning' });
  let found: NotebookFile | null;
  try {
    found = await file.read();
  } catch (error) {
    // The cases do not depend on this file; only which notebook it is, and its format, are not known for sure.
    if (error instanceof UnreadableFile)
      return success({ id: idOfFolder(folder), readOnly: { code: 'damaged', message: unreadableNotebook } });
    return failed(failureFrom(error));
  }
  if (!found) {
    const exists = await disk.files.lstat(folder).then(
      () => true,
      () => false,
    );
    return failed(failureOf(exists ? 'not a notebook' : 'folder missing'));
  }
  const newer = found.format > NOTEBOOK_FORMAT;
  return success({ id: found.id, readOnly: newer ? { code: 'notebook read-only', message: newerNotebook } : null });
}

const unreadableNotebook =
  'The file notebook.json of this notebook could not be read. Its cases are open for reading only; nothing was changed.';
const newerNotebook = 'This notebook was made by a newer version of Casebook. It can be read here, but not changed.';
