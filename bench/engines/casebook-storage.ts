import type { Notebook } from '../../src/main/storage/notebook.ts';
import { parseCaseFile, serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import { firstPage, openCasebook, untilIndexed } from './casebook.ts';
import type { EngineOptions, StorageEngine } from './engine.ts';

/** The app's own storage, as the main process uses it. */
export function casebookStorage(options: EngineOptions): StorageEngine {
  let notebook: Notebook | undefined;
  const opened = () => {
    if (!notebook) throw new Error('The notebook is not open.');
    return notebook;
  };
  return {
    open: async () => {
      notebook = await openCasebook(options);
      const page = await notebook.library.page({ ...firstPage, text: '' });
      return { total: page.total, first: page.rows.map((row) => row.summary) };
    },
    end: async (total) => {
      // Of a notebook that is only being made known there may be few yet.
      const page = await opened().library.page({ ...firstPage, text: '', offset: Math.max(0, total - 50) });
      if (page.rows.length < Math.min(50, total)) throw new Error('The end of the list is not there.');
    },
    load: async (id) => {
      const read = await opened().cases.open(id);
      if (!read.ok || read.value.is !== 'open') throw new Error('The case cannot be opened.');
      const parsed = parseCaseFile(read.value.case.text);
      if (!parsed.ok) throw new Error(parsed.failure.kind);
      return parsed.value.caseStudy;
    },
    save: async (caseStudy) => {
      const saved = await opened().cases.save(caseStudy.id, caseStudy.rev, serializeCaseFile(caseStudy));
      if (!saved.ok) throw new Error(saved.failure.message);
    },
    settle: () => untilIndexed(opened()),
    close: () => opened().close(),
  };
}
