import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { Sha256, Ulid } from '../../../shared/core/ids.ts';
import type { CheckReport, FileProblem } from '../../../shared/ipc/contract.ts';
import { caseFileCodec } from '../cases/case-codec.ts';
import type { Disk } from '../durable/disk.ts';
import { READ_WITHOUT_FOLLOWING } from '../durable/file-port.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { systemCode } from '../durable/storage-error.ts';
import { CASE_FILE, type NotebookLayout } from '../layout.ts';
import type { AttachmentLedger } from './attachment-ledger.ts';
import { filesIn } from './unused-files.ts';

export interface CheckOptions {
  readonly disk: Disk;
  readonly layout: NotebookLayout;
  readonly ledger: AttachmentLedger;
  /** Bytes read so far, of all there are to read. */
  readonly progress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

interface NamedFile {
  readonly fileName: string;
  readonly caseId: Ulid | null;
  readonly caseTitle: string;
}

const PART = 1024 * 1024;

/**
 * Reads every case and every attachment and names what is missing, altered or cannot be read. Changes nothing. Called
 * off, it reports what it has seen until then.
 */
export async function checkFiles(options: CheckOptions): Promise<CheckReport> {
  const { disk, layout, ledger, progress, signal } = options;
  const problems: FileProblem[] = [];
  const named = new Map<Sha256, NamedFile>();
  for (const folder of await disk.files.readdir(layout.cases)) {
    if (signal.aborted) break;
    if (folder.startsWith('.')) continue;
    const read = await readCase(disk, layout.caseFile(folder));
    if (read === 'none') continue;
    if (read === 'unreadable') problems.push({ problem: 'unreadable', fileName: join(folder, CASE_FILE), ...noCase });
    else for (const [attachment, file] of filesNamedIn(read)) named.set(attachment, file);
  }
  const kept = await filesIn(disk, layout.attachments);
  const names = await ledger.read();
  const about = (attachment: Sha256): NamedFile =>
    named.get(attachment) ?? { fileName: names.get(attachment)?.fileName || attachment, ...noCase };
  const of = kept.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let done = 0;
  let checked = 0;
  for (const { attachment } of kept) {
    if (signal.aborted) break;
    const hash = await hashOf(disk, layout.attachment(attachment), signal, (bytes) => {
      done += bytes;
      progress(done, of);
    });
    if (hash === 'called off') break;
    checked += 1;
    if (hash === '') problems.push({ problem: 'missing', ...about(attachment) });
    else if (hash === 'unreadable') problems.push({ problem: 'unreadable', ...about(attachment) });
    else if (hash !== attachment) problems.push({ problem: 'altered', ...about(attachment) });
  }
  if (!signal.aborted) {
    // What lies in the trash is still shown from there.
    const trashed = await disk.files.readdir(layout.trashedAttachments).catch(() => []);
    const present = new Set<string>([...kept.map(({ attachment }) => attachment), ...trashed]);
    for (const [attachment, file] of named)
      if (!present.has(attachment)) problems.push({ problem: 'missing', ...file });
  }
  return { checked, of: kept.length, finished: !signal.aborted, problems };
}

const noCase = { caseId: null, caseTitle: '' } as const;

async function readCase(disk: Disk, path: string): Promise<CaseStudy | 'none' | 'unreadable'> {
  try {
    const found = await readRegularFile(disk, path, caseFileCodec.longest);
    if (found.is === 'missing') return 'none';
    if (found.is !== 'file') return 'unreadable';
    const parsed = parseCaseFile(new TextDecoder('utf-8', { fatal: true }).decode(found.bytes));
    return parsed.ok ? parsed.value.caseStudy : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** The original of each item, and the copy of a picture that may be published. */
function filesNamedIn({ id, title, evidence }: CaseStudy): readonly (readonly [Sha256, NamedFile])[] {
  const inCase = { caseId: id, caseTitle: displayTitle(title) };
  return evidence.flatMap((item) => {
    if (item.kind === 'post') return [];
    const file = { fileName: item.fileName, ...inCase };
    const copy = item.edits?.published?.attachment;
    return copy ? [[item.attachment, file] as const, [copy, file] as const] : [[item.attachment, file] as const];
  });
}

async function hashOf(disk: Disk, path: string, signal: AbortSignal, onPart: (bytes: number) => void): Promise<string> {
  try {
    const file = await disk.files.open(path, READ_WITHOUT_FOLLOWING);
    try {
      const hash = createHash('sha256');
      const part = new Uint8Array(PART);
      for (;;) {
        if (signal.aborted) return 'called off';
        const { bytesRead } = await file.read(part, 0, PART, null);
        if (bytesRead === 0) return hash.digest('hex');
        hash.update(part.subarray(0, bytesRead));
        onPart(bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? '' : 'unreadable';
  }
}
