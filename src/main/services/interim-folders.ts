import { failureOf } from '../../shared/core/failure.ts';
import { failed } from '../../shared/core/result.ts';
import type { NotebookFolders } from './notebook-folders.ts';

/** Stands in the place of the storage until it is there: every notebook is refused. */
export function interimFolders(): NotebookFolders {
  const refused = failed(failureOf('unexpected'));
  return {
    look: async () => 'notebook',
    open: async () => refused,
    create: async () => refused,
    copyExample: async () => refused,
    isExample: () => false,
  };
}
