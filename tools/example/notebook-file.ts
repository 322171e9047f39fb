import { NOTEBOOK_FORMAT } from '../../src/main/storage/notebook-file.ts';
import { notebookReadme } from '../../src/main/storage/notebook-readme.ts';
import { exampleLessons, examplePlan, exampleSearches } from './learned.ts';
import { seeded, seededUlid } from './seed.ts';

const createdAt = '2025-10-20T08:30:00.000Z';
const id = seededUlid(createdAt, seeded(1));

/** The files beside the cases, by name: what storage writes, with ids that stay. */
export const exampleNotebookFile: Readonly<Record<string, string>> = {
  'notebook.json': `${JSON.stringify({ format: NOTEBOOK_FORMAT, id, createdAt, searches: exampleSearches }, null, 2)}\n`,
  'README.txt': notebookReadme('example'),
  ...Object.fromEntries(exampleLessons.map((lesson) => [`lessons/${lesson.id}.json`, `${JSON.stringify(lesson)}\n`])),
  [`plans/${examplePlan.id}.json`]: `${JSON.stringify(examplePlan)}\n`,
};
