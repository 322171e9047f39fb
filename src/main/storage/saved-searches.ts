import { savedSearchSchema } from '../../shared/core/search/saved-search.ts';
import type { SavedSearches } from './notebook.ts';
import { idOf, type NotebookList } from './notebook-lists.ts';

/** The searches kept under a name, which stand in `notebook.json` under `searches`. */
export function createSavedSearches(kept: NotebookList): SavedSearches {
  return {
    async list() {
      // What cannot be read now is still there, and is never written over by what was read.
      const entries = await kept.entries().catch((): readonly unknown[] => []);
      return entries.flatMap((entry) => savedSearchSchema.safeParse(entry).data ?? []);
    },
    keep: (search) =>
      kept.change((entries) => {
        const isKept = entries.some((entry) => idOf(entry) === search.id);
        return isKept ? entries.map((entry) => (idOf(entry) === search.id ? search : entry)) : [...entries, search];
      }),
    remove: kept.remove,
    restore: kept.restore,
  };
}
