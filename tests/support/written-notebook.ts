import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createNotebook } from '../../src/main/storage/create-notebook.ts';
import { createDisk } from '../../src/main/storage/durable/disk.ts';
import { notebookLayout } from '../../src/main/storage/layout.ts';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { AttachedItem } from '../../src/shared/core/case-study/evidence-item.ts';
import { type Sha256, sha256Schema } from '../../src/shared/core/ids.ts';
import { NOW, sampleId, samplePicture } from './sample-case.ts';

/** A notebook on the disk with these cases and attachments, as if the app had written it; returns its folder. */
export async function writtenNotebook(
  folder: string,
  cases: readonly CaseStudy[],
  attachments: readonly Uint8Array[] = [],
): Promise<string> {
  const made = await createNotebook(createDisk(), folder, sampleId(0), NOW);
  if (!made.ok) throw new Error(made.failure.message);
  const layout = notebookLayout(folder);
  for (const one of cases) await written(layout.caseFile(one.id), serializeCaseFile(one));
  for (const bytes of attachments) await written(layout.attachment(hashOf(bytes)), bytes);
  return folder;
}

/** The evidence record of a PNG whose bytes are given to `writtenNotebook` too. */
export function pictureOf(n: number, bytes: Uint8Array, more: Partial<AttachedItem> = {}): AttachedItem {
  return samplePicture(n, { attachment: hashOf(bytes), byteLength: bytes.byteLength, ...more });
}

function hashOf(bytes: Uint8Array): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));
}

async function written(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
