import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import { type Sha256, sha256Schema } from '../../../shared/core/ids.ts';
import { limits } from '../../../shared/core/limits.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { AttachmentRecord } from '../../../shared/ipc/contract.ts';
import type { Disk } from '../durable/disk.ts';
import { contentHash } from '../durable/fingerprint.ts';
import { makeFoldersBelow } from '../durable/make-folder.ts';
import { oneAtATime } from '../durable/one-at-a-time.ts';
import { type FileReading, readRegularFile } from '../durable/read-regular-file.ts';
import { renamePatiently } from '../durable/rename-patiently.ts';
import { failureFrom } from '../durable/storage-error.ts';
import { syncFolder } from '../durable/sync-folder.ts';
import { writeDurably } from '../durable/write-durably.ts';
import type { CacheLayout, NotebookLayout } from '../layout.ts';
import type { Attachments, IncomingAttachment } from '../notebook.ts';
import { identify } from './identify.ts';
import { beginIntake, type Intake, tooMuch } from './intake.ts';
import { readInParts } from './read-in-parts.ts';
import { nameOfPath, shownFileName } from './shown-file-name.ts';

export interface AttachmentStoreOptions {
  readonly disk: Disk;
  readonly layout: NotebookLayout;
  readonly cache: CacheLayout;
  readonly readOnly: () => Failure | null;
  /** Told of each file that came in, however often it was there before. */
  readonly taken: (record: AttachmentRecord) => Promise<void>;
}

type Incoming = IncomingAttachment & { readonly intake: Intake };

const THUMBNAIL_BYTES = 4 * 1024 * 1024;

/** The evidence of a notebook, each file once under the hash of its bytes. */
export function createAttachments(options: AttachmentStoreOptions): Attachments {
  const { disk, layout, cache } = options;
  const inTurn = oneAtATime<Sha256>();
  const foldersInTurn = oneAtATime<string>();
  const verified = new Map<Sha256, string>();

  async function add(fileName: string, bytes: Uint8Array): Promise<Result<AttachmentRecord, Failure>> {
    const readOnly = options.readOnly();
    if (readOnly) return failed(readOnly);
    if (bytes.length > limits.attachmentBytes) return failed(failureOf('too large', tooMuch));
    const attachment = sha256Schema.parse(contentHash(bytes));
    try {
      await inTurn(attachment, () => keep(attachment, bytes));
    } catch (error) {
      return failed(failureFrom(error));
    }
    const name = shownFileName(fileName);
    return told({ attachment, fileName: name, byteLength: bytes.length, ...identify(bytes, bytes.length, name) });
  }

  async function told(record: AttachmentRecord): Promise<Result<AttachmentRecord, Failure>> {
    await options.taken(record);
    return success(record);
  }

  async function keep(attachment: Sha256, bytes: Uint8Array): Promise<void> {
    // Bytes that are there and right are not written again; wrong ones (cut short by a crash elsewhere) are healed.
    if (await isKept(attachment)) return;
    await makeFolder(attachment);
    const path = layout.attachment(attachment);
    await writeDurably(disk, path, bytes, { mode: 0o444, temporaryFolder: layout.attachments });
  }

  // In turn: who finds a folder that another has just made would go on before it is on the disk.
  function makeFolder(attachment: Sha256): Promise<string> {
    return foldersInTurn('all', () => makeFoldersBelow(disk, layout.folder, 'attachments', attachment.slice(0, 2)));
  }

  async function beginIncoming(fileName: string): Promise<Result<Incoming, Failure>> {
    const readOnly = options.readOnly();
    if (readOnly) return failed(readOnly);
    try {
      await makeFoldersBelow(disk, layout.folder, 'attachments');
      return success(incoming(await beginIntake(disk, layout.attachments), shownFileName(fileName)));
    } catch (error) {
      return failed(failureFrom(error));
    }
  }

  function incoming(intake: Intake, fileName: string): Incoming {
    return {
      intake,
      add: (bytes) =>
        intake.write(bytes).then(
          () => success(undefined),
          (error: unknown) => failed(failureFrom(error)),
        ),
      async finish() {
        try {
          const { attachment, head, byteLength, temporary } = await intake.finish();
          const readOnly = options.readOnly();
          if (readOnly) return failed(readOnly);
          await inTurn(attachment, () => settle(attachment, temporary));
          return await told({ attachment, fileName, byteLength, ...identify(head, byteLength, fileName) });
        } catch (error) {
          return failed(failureFrom(error));
        } finally {
          await intake.drop();
        }
      },
      drop: intake.drop,
    };
  }

  async function settle(attachment: Sha256, temporary: string): Promise<void> {
    if (await isKept(attachment)) return;
    const folder = await makeFolder(attachment);
    await renamePatiently(disk, temporary, layout.attachment(attachment));
    await syncFolder(disk, folder);
  }

  // The hash is checked once for each state of the file: what does not have the bytes it is named for is not shown,
  // and no link or swapped file can make another file's content appear.
  async function read(attachment: Sha256): Promise<Uint8Array | null> {
    const found = await standing(attachment);
    if (found.is !== 'file') return null;
    if (verified.get(attachment) !== found.fingerprint) {
      if (contentHash(found.bytes) !== attachment) return null;
      verified.set(attachment, found.fingerprint);
    }
    return found.bytes;
  }

  async function isKept(attachment: Sha256): Promise<boolean> {
    const found = await readRegularFile(disk, layout.attachment(attachment), limits.attachmentBytes);
    return found.is === 'file' && contentHash(found.bytes) === attachment;
  }

  // One that was put away as unused is still shown where a case turns out to name it.
  async function standing(attachment: Sha256): Promise<FileReading> {
    const found = await readRegularFile(disk, layout.attachment(attachment), limits.attachmentBytes);
    if (found.is !== 'missing') return found;
    return readRegularFile(disk, join(layout.trashedAttachments, attachment), limits.attachmentBytes);
  }

  return {
    add,
    async addFile(path, watch = {}) {
      const begun = await beginIncoming(nameOfPath(path));
      if (!begun.ok) return begun;
      try {
        // A link the person chose is followed, once and knowingly; what it leads to must be a plain file.
        const target = await realpath(path).catch(() => path);
        await readInParts(disk, target, begun.value.intake, watch);
      } catch (error) {
        await begun.value.drop();
        return failed(failureFrom(error));
      }
      return begun.value.finish();
    },
    begin: beginIncoming,
    read: (attachment) => read(attachment).catch(() => null),
    async thumbnail(attachment) {
      const found = await readRegularFile(disk, cache.thumbnail(attachment), THUMBNAIL_BYTES).catch(() => undefined);
      return found?.is === 'file' && isWebp(found.bytes) ? found.bytes : null;
    },
    async keepThumbnail(attachment, webp) {
      if (webp.length > THUMBNAIL_BYTES || !isWebp(webp)) return;
      // A cache: a thumbnail that cannot be kept is made again when it is needed.
      try {
        await mkdir(cache.thumbnails, { recursive: true });
        await writeDurably(disk, cache.thumbnail(attachment), webp);
      } catch {
        return;
      }
    },
  };
}

function isWebp(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 12)).replace(/^(RIFF)....(WEBP)$/s, '$1$2') === 'RIFFWEBP';
}
