import type { Notebook } from '../../src/main/storage/notebook.ts';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import { firstPage, openCasebook } from './casebook.ts';
import type { EngineOptions, SearchEngine } from './engine.ts';

/** The app's own search: full text in the worker, answered to the main process. */
export function casebookSearch(options: EngineOptions): SearchEngine {
  let notebook: Notebook | undefined;
  const find = async (text: string) => {
    const page = await notebook?.library.page({ ...firstPage, text });
    return page?.rows.map((row) => row.summary.id) ?? [];
  };
  return {
    open: async () => {
      notebook = await openCasebook(options);
      await find('campaign');
    },
    ready: async () => notebook?.library.ready,
    search: find,
    update: async (caseStudy, word) => {
      if (!notebook) throw new Error('The notebook is not open.');
      const { cases } = notebook;
      await cases.open(caseStudy.id);
      const saved = await cases.save(caseStudy.id, caseStudy.rev, serializeCaseFile(caseStudy));
      if (!saved.ok) throw new Error(saved.failure.message);
      const from = performance.now();
      for (let tries = 0; tries < 1000; tries += 1)
        if ((await find(word)).includes(caseStudy.id)) return performance.now() - from;
      throw new Error('Casebook does not find the edited case.');
    },
    close: async () => notebook?.close(),
  };
}
