import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { openedFile } from '../../shared/core/export/opened-file.ts';
import { failureOf } from '../../shared/core/failure.ts';
import { failed, success } from '../../shared/core/result.ts';
import type { AttachmentRecord } from '../../shared/ipc/contract.ts';
import type { Verbs } from '../ipc/handlers.ts';
import type { Notebook } from '../storage/notebook.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';
import { createUploads } from './uploads.ts';
import { readWebArchive } from './web-archive/read-web-archive.ts';

type EvidenceVerbs = Pick<Verbs, Extract<keyof Verbs, `evidence.${string}`>>;

/** Taking pictures and files in, and giving their bytes out. */
export function evidenceVerbs({ session, dialogs, notices, openCopy, tellAdding }: Surroundings): EvidenceVerbs {
  const uploads = createUploads(randomUUID);
  let picking: AbortController | null = null;

  // One after the other: a choice of fifty screenshots should not be fifty open files.
  async function addAll(files: readonly string[], { attachments }: Notebook): Promise<readonly AttachmentRecord[]> {
    const { signal } = takeOver();
    const records: AttachmentRecord[] = [];
    for (const [done, file] of files.entries()) {
      if (signal.aborted) break;
      const tell = (bytes: number, byteLength: number) =>
        tellAdding({ fileName: basename(file), done, of: files.length, bytes, byteLength });
      tell(0, 0);
      const added = await attachments.addFile(file, { progress: tell, signal });
      if (added.ok) records.push(added.value);
      else if (added.failure.code !== 'cancelled')
        notices.tell({ ...added.failure, message: `${basename(file)} was not added: ${added.failure.message}` });
    }
    tellAdding(null);
    return records;
  }

  function takeOver(): AbortController {
    picking = new AbortController();
    return picking;
  }

  return {
    'evidence.attach': (fileName, bytes) => inNotebook(session, ({ attachments }) => attachments.add(fileName, bytes)),
    'evidence.begin': (fileName) => inNotebook(session, (notebook) => uploads.begin(notebook, fileName)),
    'evidence.part': (token, bytes) => inNotebook(session, (notebook) => uploads.add(notebook, token, bytes)),
    'evidence.finish': (token) => inNotebook(session, (notebook) => uploads.finish(notebook, token)),
    'evidence.drop': async (token) => {
      await uploads.drop(token);
      return success(undefined);
    },
    'evidence.pick': () =>
      inNotebook(session, async (notebook) => success(await addAll(await dialogs.evidence(), notebook))),
    'evidence.cancelPick': () => {
      picking?.abort();
      return success(undefined);
    },
    'evidence.open': (attachment, fileName) =>
      inNotebook(session, async ({ attachments }) => {
        const bytes = await attachments.read(attachment);
        if (bytes === null) return failed(failureOf('no evidence'));
        const { name, mayRun } = openedFile(fileName, bytes.subarray(0, 64));
        if (mayRun && !(await dialogs.openFile(name))) return success(false);
        return (await openCopy(name, bytes)) ? success(true) : failed(failureOf('not opened'));
      }),
    'evidence.webPages': (attachment) =>
      inNotebook(session, async ({ attachments }) => {
        const bytes = await attachments.read(attachment);
        return bytes === null ? failed(failureOf('no evidence')) : success(await readWebArchive(bytes));
      }),
    'evidence.bytes': (attachment) =>
      inNotebook(session, async ({ attachments }) => {
        const bytes = await attachments.read(attachment);
        return bytes === null ? failed(failureOf('no evidence')) : success(bytes);
      }),
    'evidence.keepThumbnail': (attachment, webp) =>
      inNotebook(session, async ({ attachments }) => {
        await attachments.keepThumbnail(attachment, webp);
        return success(undefined);
      }),
  };
}
