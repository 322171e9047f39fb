import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Sha256, sha256Schema, ulidSchema } from '../../../shared/core/ids.ts';

const entrySchema = z.object({
  attachment: sha256Schema,
  fileName: z.string(),
  at: z.string(),
  caseId: ulidSchema.nullable(),
});
export type LedgerEntry = Readonly<z.infer<typeof entrySchema>>;

/** What each attachment was last called, and for which case it came. A convenience: losing it costs only these words. */
export interface AttachmentLedger {
  note(entry: LedgerEntry): Promise<void>;
  /** The newest entry of each attachment. */
  read(): Promise<ReadonlyMap<Sha256, LedgerEntry>>;
  /** Whether a file came in since the notebook was opened: an undo may still want it. */
  isRecent(attachment: Sha256): boolean;
}

/** Keeps the ledger as lines of JSON in one file. */
export function createAttachmentLedger(path: string): AttachmentLedger {
  const recent = new Set<Sha256>();
  return {
    async note(entry) {
      recent.add(entry.attachment);
      try {
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, `${JSON.stringify(entry)}\n`);
      } catch {
        return;
      }
    },
    async read() {
      const text = await readFile(path, 'utf8').catch(() => '');
      const entries = text.split('\n').flatMap((line) => parsed(line));
      return new Map(entries.map((entry) => [entry.attachment, entry]));
    },
    isRecent: (attachment) => recent.has(attachment),
  };
}

function parsed(line: string): readonly LedgerEntry[] {
  try {
    const entry = entrySchema.safeParse(JSON.parse(line)).data;
    return entry ? [entry] : [];
  } catch {
    return [];
  }
}
