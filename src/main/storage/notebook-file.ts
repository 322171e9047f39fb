import { z } from 'zod';
import { instantSchema } from '../../shared/core/dates.ts';
import { ulidSchema } from '../../shared/core/ids.ts';
import type { JSONCodec } from './durable/durable-json-file.ts';

/** The format of notebook folders this version writes. */
export const NOTEBOOK_FORMAT = 1;

/** `notebook.json`: what makes a folder a notebook. Unknown fields stay where they are. */
export const notebookFileSchema = z.looseObject({
  format: z.number().int().positive(),
  id: ulidSchema,
  createdAt: instantSchema,
  /** The notebook's own templates; looked at one by one, so that a wrong one never keeps the notebook from opening. */
  templates: z.unknown().optional(),
  /** The searches that were kept under a name; looked at in the same way. */
  searches: z.unknown().optional(),
});
export type NotebookFile = z.infer<typeof notebookFileSchema>;

export const notebookFileCodec: JSONCodec<NotebookFile> = {
  parse: (text) => notebookFileSchema.parse(JSON.parse(text)),
  serialize: (file) => `${JSON.stringify(file, null, 2)}\n`,
  longest: 16 * 1024 * 1024,
};
