import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { Sha256 } from '../../src/shared/core/ids.ts';
import { NOW, sampleId } from './sample-case.ts';

export function hashOf(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}

/** Writes a notebook folder as the app keeps it, for a test that begins with one. Attachments go under their hash. */
export function writeNotebookFolder(
  folder: string,
  cases: readonly CaseStudy[],
  attachments: readonly Uint8Array[] = [],
): void {
  mkdirSync(path.join(folder, 'cases'), { recursive: true });
  const identity = { format: 1, id: sampleId(1), createdAt: NOW };
  writeFileSync(path.join(folder, 'notebook.json'), `${JSON.stringify(identity)}\n`);
  for (const caseStudy of cases) {
    const place = path.join(folder, 'cases', caseStudy.id);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'case.json'), `${JSON.stringify(caseStudy)}\n`);
  }
  for (const bytes of attachments) {
    const hash = hashOf(bytes);
    const place = path.join(folder, 'attachments', hash.slice(0, 2));
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, hash), bytes);
  }
}
