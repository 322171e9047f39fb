/** `npm run bench`: measures Casebook against its peers and prints one table. See README.md beside this file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import type { BenchContext } from './bench-context.ts';
import { bundleEngines } from './bundle.ts';
import { compareStart } from './comparisons/app-start.ts';
import { compareCaseOpening } from './comparisons/case-opening.ts';
import { compareFacets } from './comparisons/facets.ts';
import { compareGrowth } from './comparisons/growth.ts';
import { compareIndexing } from './comparisons/indexing.ts';
import { compareList } from './comparisons/list.ts';
import { compareLongCase } from './comparisons/long-case.ts';
import { compareManyPictures } from './comparisons/many-pictures.ts';
import { compareOpening } from './comparisons/opening.ts';
import { comparePdf } from './comparisons/pdf.ts';
import { comparePlot } from './comparisons/plot.ts';
import { compareSaving } from './comparisons/saving.ts';
import { compareScroll } from './comparisons/scroll.ts';
import { compareSearch } from './comparisons/search.ts';
import { compareTyping } from './comparisons/typing.ts';
import { type Figure, isReached, ratioOf } from './measure/figure.ts';
import { figureTable } from './measure/table.ts';
import { readOptions } from './options.ts';
import { ensurePeers } from './peers.ts';

const comparisons: Readonly<Record<string, (context: BenchContext) => Promise<readonly Figure[]>>> = {
  opening: compareOpening,
  search: compareSearch,
  facets: compareFacets,
  growth: compareGrowth,
  indexing: compareIndexing,
  saving: compareSaving,
  list: compareList,
  scroll: compareScroll,
  start: compareStart,
  case: compareCaseOpening,
  long: compareLongCase,
  pictures: compareManyPictures,
  typing: compareTyping,
  plot: comparePlot,
  pdf: comparePdf,
};

// The others are measured against what is here anyway.
const withPeers: readonly string[] = ['opening', 'search', 'saving'];

const options = readOptions(process.argv.slice(2));
const data = join(import.meta.dirname, 'data');
mkdirSync(data, { recursive: true });
const folder = mkdtempSync(join(data, 'run-'));
try {
  const names = Object.keys(comparisons).filter((name) => options.only.length === 0 || options.only.includes(name));
  if (names.some((name) => withPeers.includes(name))) ensurePeers();
  const context = { options, folder, programs: await bundleEngines(join(folder, 'programs')) };
  const figures: Figure[] = [];
  for (const name of names) {
    const from = performance.now();
    console.log(`Measuring: ${name}...`);
    figures.push(...((await comparisons[name]?.(context)) ?? []));
    console.log(`  ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  console.log(`\n${figureTable(figures)}`);
  keepResults(figures);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function keepResults(figures: readonly Figure[]): void {
  const results = join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  const at = new Date().toISOString();
  const machine = {
    platform: platform(),
    release: release(),
    arch: arch(),
    cpus: cpus().length,
    model: cpus()[0]?.model,
  };
  const told = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), reached: isReached(figure) }));
  const file = join(results, `${at.slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ at, node: process.version, machine, options, figures: told }, null, 2)}\n`);
  console.log(`\nKept in ${file}`);
}
