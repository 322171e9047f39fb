import { failureOf } from '../../shared/core/failure.ts';
import { failed, success } from '../../shared/core/result.ts';
import type { AttachmentRecord } from '../../shared/ipc/contract.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type EvidenceVerbs = Pick<Verbs, Extract<keyof Verbs, `evidence.${string}`>>;

/** Taking pictures and files in, and giving their bytes out. */
export function evidenceVerbs({ session, dialogs, notices }: Surroundings): EvidenceVerbs {
  return {
    'evidence.attach': (fileName, bytes) => inNotebook(session, ({ attachments }) => attachments.add(fileName, bytes)),
    'evidence.pick': () =>
      inNotebook(session, async ({ attachments }) => {
        const records: AttachmentRecord[] = [];
        // One after the other: a choice of fifty screenshots should not be fifty open files.
        for (const file of await dialogs.evidence()) {
          const added = await attachments.addFile(file);
          if (added.ok) records.push(added.value);
          else notices.tell(added.failure);
        }
        return success(records);
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
