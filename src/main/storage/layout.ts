import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Sha256, Ulid } from '../../shared/core/ids.ts';

/** Where everything stands in a notebook folder. The one place that knows. */
export interface NotebookLayout {
  readonly folder: string;
  readonly notebookFile: string;
  readonly readme: string;
  readonly lock: string;
  readonly cases: string;
  readonly attachments: string;
  readonly history: string;
  readonly trash: string;
  /** Files a person put away as unused. */
  readonly trashedAttachments: string;
  /** Folders in the trash that are no cases. */
  readonly trashWithoutCases: readonly string[];
  /** Where records of one kind stand, and where they are when put away. */
  readonly records: (kind: RecordFolder) => { readonly folder: string; readonly trash: string };
  readonly quarantine: string;
  /** `folderName` is the case's id, save for folders that someone renamed. */
  readonly caseFolder: (folderName: string) => string;
  readonly caseFile: (folderName: string) => string;
  readonly attachment: (attachment: Sha256) => string;
}

/** Bytes beyond which a record, a plan or a lesson, is not even read. */
export const RECORD_BYTES = 4 * 1024 * 1024;

export const CASE_FILE = 'case.json';

/** The folders of small documents beside the cases. */
export const recordFolders = ['plans', 'lessons'] as const;
export type RecordFolder = (typeof recordFolders)[number];

export function notebookLayout(folder: string): NotebookLayout {
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  return {
    folder,
    notebookFile: at('notebook.json'),
    readme: at('README.txt'),
    lock: at('.lock'),
    cases: at('cases'),
    attachments: at('attachments'),
    history: at('history'),
    trash: at('trash'),
    trashedAttachments: at('trash', 'attachments'),
    trashWithoutCases: ['attachments', ...recordFolders],
    records: (kind) => ({ folder: at(kind), trash: at('trash', kind) }),
    quarantine: at('quarantine'),
    caseFolder: (folderName) => at('cases', folderName),
    caseFile: (folderName) => at('cases', folderName, CASE_FILE),
    attachment: (attachment) => at('attachments', attachment.slice(0, 2), attachment),
  };
}

/** What is kept outside the notebook, in the app's own folder. All but the drafts can be deleted and is made anew. */
export interface CacheLayout {
  readonly index: string;
  readonly catalog: string;
  /** What the window shows of the list before the whole is read. */
  readonly catalogHead: string;
  readonly database: string;
  readonly drafts: string;
  readonly draft: (id: Ulid) => string;
  /** What attachments were last called. */
  readonly ledger: string;
  readonly thumbnails: string;
  readonly thumbnail: (attachment: Sha256) => string;
}

/** `folder` is the notebook's: two copies of one notebook share its id, but not their list, index and drafts. */
export function cacheLayout(cacheFolder: string, notebookId: Ulid, folder: string): CacheLayout {
  const place = `${notebookId}-${hash('sha256', folder).slice(0, 8)}`;
  const index = join(cacheFolder, 'index', place);
  const drafts = join(cacheFolder, 'journal', place);
  const thumbnails = join(cacheFolder, 'thumbnails', notebookId);
  return {
    index,
    catalog: join(index, 'catalog.jsonl'),
    catalogHead: join(index, 'catalog-head.json'),
    database: join(index, 'full-text.sqlite'),
    drafts,
    draft: (id) => join(drafts, `${id}.json`),
    ledger: join(cacheFolder, 'attached', `${place}.jsonl`),
    thumbnails,
    thumbnail: (attachment) => join(thumbnails, `${attachment}.webp`),
  };
}
