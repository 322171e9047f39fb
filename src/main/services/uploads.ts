import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { AttachmentRecord } from '../../shared/ipc/contract.ts';
import type { IncomingAttachment, Notebook } from '../storage/notebook.ts';

/** Large files that come from the page in parts. */
export interface Uploads {
  begin(notebook: Notebook, fileName: string): Promise<Result<string, Failure>>;
  add(notebook: Notebook, token: string, bytes: Uint8Array): Promise<Result<void, Failure>>;
  finish(notebook: Notebook, token: string): Promise<Result<AttachmentRecord, Failure>>;
  /** Gives up what has come so far; nothing of it stays. */
  drop(token: string): Promise<void>;
}

interface Upload {
  readonly notebook: Notebook;
  readonly incoming: IncomingAttachment;
}

/** More at once are left over from a page that has gone: the oldest gives way. */
const MOST = 16;

/** Keeps files on their way in apart by a token. One that fails, or whose notebook was closed, is dropped. */
export function createUploads(newToken: () => string): Uploads {
  const underWay = new Map<string, Upload>();

  async function drop(token: string): Promise<void> {
    const upload = underWay.get(token);
    underWay.delete(token);
    await upload?.incoming.drop();
  }

  async function uploadTo(notebook: Notebook, token: string): Promise<IncomingAttachment | null> {
    const upload = underWay.get(token);
    if (upload?.notebook === notebook) return upload.incoming;
    await drop(token);
    return null;
  }

  return {
    async begin(notebook, fileName) {
      const [oldest] = underWay.keys();
      if (underWay.size >= MOST && oldest !== undefined) await drop(oldest);
      const begun = await notebook.attachments.begin(fileName);
      if (!begun.ok) return begun;
      const token = newToken();
      underWay.set(token, { notebook, incoming: begun.value });
      return success(token);
    },
    async add(notebook, token, bytes) {
      const incoming = await uploadTo(notebook, token);
      if (!incoming) return failed(failureOf('bad request'));
      const added = await incoming.add(bytes);
      if (!added.ok) await drop(token);
      return added;
    },
    async finish(notebook, token) {
      const incoming = await uploadTo(notebook, token);
      underWay.delete(token);
      return incoming ? incoming.finish() : failed(failureOf('bad request'));
    },
    drop,
  };
}
