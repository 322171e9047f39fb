import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import { type Sha256, sha256Schema, ulidSchema } from '../../src/shared/core/ids.ts';
import { seeded, seededUlid } from '../../tools/example/seed.ts';
import { makeCase } from './case.ts';
import { encodePng } from './png.ts';

const BEGUN = '2016-01-01T08:00:00.000Z';
const PICTURES = 30;

export interface NotebookPlan {
  readonly folder: string;
  readonly cases: number;
  readonly seed: number;
}

/** Writes a whole notebook of format 1, not durably; the same plan gives the same bytes. Returns the cases' bytes. */
export function writeNotebook({ folder, cases, seed }: NotebookPlan): number {
  const attachments = attachmentPool().map(({ hash, bytes }) => {
    write(join(folder, 'attachments', hash.slice(0, 2)), hash, bytes);
    return hash;
  });
  let length = 0;
  for (let n = 1; n <= cases; n += 1) {
    const caseStudy = makeCase(n, seed, attachments);
    const text = serializeCaseFile(caseStudy);
    length += Buffer.byteLength(text);
    write(join(folder, 'cases', caseStudy.id), 'case.json', text);
  }
  const id = ulidSchema.parse(seededUlid(BEGUN, seeded(seed)));
  write(folder, 'notebook.json', `${JSON.stringify({ format: 1, id, createdAt: BEGUN }, null, 2)}\n`);
  return length;
}

/** The hashes that generated cases name as their pictures. */
export function attachmentHashes(): readonly Sha256[] {
  return attachmentPool().map(({ hash }) => hash);
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

// Thirty PNGs of one pixel: the figures measured with a whole notebook are about cases, not about pictures.
function attachmentPool(): readonly { readonly hash: Sha256; readonly bytes: Uint8Array }[] {
  return Array.from({ length: PICTURES }, (_, i) => {
    const bytes = encodePng(1, 1, new Uint8Array([i * 8, 255 - i * 8, 120]));
    return { hash: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')), bytes };
  });
}
