import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { searchText } from '../../src/shared/core/search/search-text.ts';
import type { EngineOptions, SearchEngine } from './engine.ts';

/** The part of MiniSearch used here. */
interface Index {
  readonly addAll: (documents: readonly object[]) => void;
  readonly add: (document: object) => void;
  readonly discard: (id: string) => void;
  readonly search: (text: string, options: object) => readonly { readonly id: string }[];
}

interface IndexMaker {
  new (options: object): Index;
  loadJSON(text: string, options: object): Index;
}

const options = {
  fields: ['title', 'names', 'captions', 'body'],
  searchOptions: { boost: { title: 8, names: 4, captions: 2 } },
};

const indexFile = (folder: string) => join(folder, 'minisearch.json');
const documentOf = (caseStudy: CaseStudy) => ({ id: caseStudy.id, ...searchText(caseStudy) });

function load(peers: string): IndexMaker {
  const loaded = createRequire(join(peers, 'package.json'))('minisearch') as IndexMaker | { default: IndexMaker };
  return 'default' in loaded ? loaded.default : loaded;
}

/** MiniSearch with the whole index in memory, in this very process; it makes no snippets. */
export function miniSearch({ folder, peers }: EngineOptions): SearchEngine {
  const MiniSearch = load(peers);
  let index: Index | undefined;
  const find = (text: string) => {
    const last = text.split(' ').at(-1);
    const found = index?.search(text, { prefix: (term: string) => term === last, combineWith: 'AND' }) ?? [];
    return found.slice(0, 50).map(({ id }) => id);
  };
  return {
    open: async () => {
      index = MiniSearch.loadJSON(readFileSync(indexFile(folder), 'utf8'), options);
    },
    search: async (text) => find(text),
    update: async (caseStudy, word) => {
      const document = documentOf(caseStudy);
      const from = performance.now();
      index?.discard(caseStudy.id);
      index?.add(document);
      const found = find(word);
      if (!found.includes(caseStudy.id)) throw new Error('MiniSearch does not find the edited case.');
      return performance.now() - from;
    },
  };
}

/** Builds the index once and keeps it. */
export function makeMiniSearch({ folder, peers }: EngineOptions, cases: readonly CaseStudy[]): void {
  const index = new (load(peers))(options);
  index.addAll(cases.map(documentOf));
  writeFileSync(indexFile(folder), JSON.stringify(index));
}
