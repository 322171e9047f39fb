import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planBrief } from '../../src/main/services/plan-brief.ts';
import type { Notebook } from '../../src/main/storage/notebook.ts';
import { openFullTextIndex } from '../../src/main/storage/search/full-text-index.ts';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import type { LibraryQuery } from '../../src/shared/ipc/contract.ts';
import { vocabulary } from '../generator/words.ts';
import { firstPage, openCasebook } from './casebook.ts';
import type { EngineOptions, Narrowing, SearchEngine } from './engine.ts';

const choices = [
  { kind: 'goal', values: ['Reach', 'Service'] },
  { kind: 'band', values: ['fell short'] },
] as const;

const asked = {
  ...{ goal: 'Applications', channels: ['Reel', 'Stories'], audiences: ['Students'], contentTypes: ['Reel'] },
  ...{
    businessFunctions: ['marketing'],
    sentence: 'A reel and stories before the open day, so that more students apply.',
  },
};

// The words are made only when one is asked for.
function narrowed(by: Exclude<Narrowing, 'matrix'>): Pick<LibraryQuery, 'text' | 'choices' | 'counts'> {
  if (by === 'facets') return { text: '', choices, counts: true };
  const word = vocabulary()[200] ?? '';
  return by === 'word and filter' ? { text: `${word} outcome:<40` } : { text: word, choices, counts: true };
}

/** The one index file in the folder of what is remembered of notebooks. */
function indexIn(cache: string): string {
  const found = readdirSync(cache, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.sqlite'));
  if (found === undefined) throw new Error(`There is no index below ${cache}.`);
  return join(cache, found);
}

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
      await notebook.library.page({ ...firstPage, text: '' });
    },
    openIndex: (id) => {
      const index = openFullTextIndex(indexIn(join(options.folder, 'cache')));
      // A row of the index is read: an empty one, begun anew, would be opened as quickly.
      const known = index.titleOf(id);
      index.close();
      if (known === undefined) throw new Error('The index does not have the case.');
    },
    ready: async () => notebook?.library.ready,
    search: find,
    narrow: async (by) => {
      if (by === 'matrix') await notebook?.library.matrix({ text: '', choices: [], goals: [] });
      else await notebook?.library.page({ ...firstPage, ...narrowed(by) });
    },
    brief: async () => {
      if (!notebook) throw new Error('The notebook is not open.');
      const { brief } = await planBrief(
        notebook,
        { question: asked, except: null },
        { today: '2026-01-01', locale: 'en' },
      );
      if (brief.happened.length === 0) throw new Error('The brief names no case.');
    },
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
