import { seeded, seededUlid } from './seed.ts';

const createdAt = '2025-10-20T08:30:00.000Z';

const readme = `example: a Casebook notebook

Three invented case studies to look around in: nobody in them exists. Casebook opens a copy of this folder.

  cases/<id>/case.json      One case study, as JSON text (UTF-8).
  attachments/ab/<sha256>   The screenshots, named by the SHA-256 of their bytes; all are PNG pictures.
  notebook.json             The id of this notebook and the format of the folder.
`;

/** The files beside the cases, by name. */
export const exampleNotebookFile: Readonly<Record<string, string>> = {
  'notebook.json': `${JSON.stringify({ format: 1, id: seededUlid(createdAt, seeded(1)), createdAt }, null, 2)}\n`,
  'README.txt': readme,
};
