import { NOTEBOOK_FORMAT } from '../../src/main/storage/notebook-file.ts';
import { notebookReadme } from '../../src/main/storage/notebook-readme.ts';
import { seeded, seededUlid } from './seed.ts';

const createdAt = '2025-10-20T08:30:00.000Z';
const id = seededUlid(createdAt, seeded(1));

/** The files beside the cases, by name: what storage writes for a new notebook, with an id that stays. */
export const exampleNotebookFile: Readonly<Record<string, string>> = {
  'notebook.json': `${JSON.stringify({ format: NOTEBOOK_FORMAT, id, createdAt }, null, 2)}\n`,
  'README.txt': notebookReadme('example'),
};
