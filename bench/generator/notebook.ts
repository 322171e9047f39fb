import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { type Sha256, sha256Schema } from '../../src/shared/core/ids.ts';
import { seeded, seededUlid } from '../../tools/example/seed.ts';
import { encodePng } from './png.ts';

const BEGUN = '2016-01-01T08:00:00.000Z';
const PICTURES = 30;

/** An attached file under its hash. */
export interface AttachedFile {
  readonly hash: Sha256;
  readonly bytes: Uint8Array;
}

export interface NotebookPlan {
  readonly folder: string;
  readonly seed: number;
  readonly cases: Iterable<CaseStudy>;
  readonly files?: readonly AttachedFile[];
}

/** Writes a whole notebook of format 1, not durably; the same plan gives the same bytes. */
export function writeNotebook({ folder, seed, cases, files = attachmentPool() }: NotebookPlan): void {
  for (const { hash, bytes } of files) write(join(folder, 'attachments', hash.slice(0, 2)), hash, bytes);
  for (const caseStudy of cases) write(join(folder, 'cases', caseStudy.id), 'case.json', serializeCaseFile(caseStudy));
  const id = seededUlid(BEGUN, seeded(seed));
  write(folder, 'notebook.json', `${JSON.stringify({ format: 1, id, createdAt: BEGUN }, null, 2)}\n`);
}

export function attachedFile(bytes: Uint8Array): AttachedFile {
  return { hash: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')), bytes };
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
function attachmentPool(): readonly AttachedFile[] {
  return Array.from({ length: PICTURES }, (_, i) =>
    attachedFile(encodePng(1, 1, new Uint8Array([i * 8, 255 - i * 8, 120]))),
  );
}
