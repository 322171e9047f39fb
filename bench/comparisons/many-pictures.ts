import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { documentText, figuresOf } from '../../src/shared/core/rich-text/document-text.ts';
import { prepareWindow, timeKeys, timeOpening, writeInTheMiddle } from '../app/case-timing.ts';
import { dropPictures } from '../app/drop-pictures.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { makeCase } from '../generator/case.ts';
import { attachmentHashes, writeNotebook } from '../generator/notebook.ts';
import { encodePng } from '../generator/png.ts';
import { chance } from '../generator/random.ts';
import { type Figure, noReach } from '../measure/figure.ts';
import { p95 } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
const [PICTURES, WIDTH, HEIGHT, LONGEST_MS, KEYS] = [300, 1920, 1080, 120_000, 60] as const;

/**
 * Three hundred screenshots of two megapixels dropped into the text at once: the time until all are in the case's file,
 * how long the window stood still meanwhile, its memory, and a key afterwards. The peer writes and syncs the same bytes.
 */
export async function compareManyPictures({ folder }: BenchContext): Promise<readonly Figure[]> {
  const caseStudy = makeCase(1, SEED, attachmentHashes(), { words: 900, pictures: 0 });
  const notebook = join(folder, 'a-case-for-pictures');
  writeNotebook({ folder: notebook, seed: SEED, cases: [caseStudy] });
  const png = screenshot();
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'pictures-data'), '--notebook', notebook);
  await page.locator('[data-case]').first().waitFor();
  await prepareWindow(page);
  await timeOpening(page, caseStudy);
  await writeInTheMiddle(page);
  const before = await timeKeys(page, KEYS);
  const dropped = await dropPictures(page, png, PICTURES, () => allSaved(notebook, caseStudy));
  await writeInTheMiddle(page);
  const after = await timeKeys(page, KEYS);
  const devtools = await page.context().newCDPSession(page);
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await app.close();
  const what = `${PICTURES} screenshots of two megapixels dropped at once`;
  return [
    {
      ...{ what: `${what}, to the case with all of them on the disk`, ours: dropped.time, unit: 'ms', reach: noReach },
      ...{ peer: 'writing and syncing the files one by one', theirs: timeWriting(join(folder, 'written'), png) },
      note: `${shell}; none lost; the page's own memory then ${(usedSize / 1_048_576).toFixed(0)} MB`,
    },
    {
      ...{ what: `${what}: the longest time without a frame`, ours: dropped.longest, unit: 'ms', reach: noReach },
      ...{ peer: 'the figure to stay below', theirs: 250 },
      note: shell,
    },
    {
      ...{ what: 'key to next frame, p95, in the case with them', ours: p95(after), unit: 'ms', reach: noReach },
      ...{ peer: 'the same case before they came', theirs: p95(before) },
      note: shell,
    },
  ];
}

/** Resolves when every picture stands in the file, among the evidence and in the text. */
async function allSaved(notebook: string, { id, document }: CaseStudy): Promise<void> {
  const file = join(notebook, 'cases', id, 'case.json');
  for (const from = performance.now(); performance.now() - from < LONGEST_MS; await pause(100)) {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as CaseStudy;
    const hashes = new Set(stored.evidence.map((item) => ('attachment' in item ? item.attachment : item.id)));
    if (hashes.size === PICTURES && new Set(figuresOf(stored.document)).size === PICTURES) return;
  }
  throw new Error(`Not all pictures came into the case: ${documentText(document).slice(0, 40)}`);
}

/** Some half a megabyte of PNG: flat parts as in a screenshot, and a noisy picture in it. */
function screenshot(): Uint8Array {
  const random = chance(SEED);
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(245);
  for (let y = 200; y < 600; y += 1)
    for (let x = 0; x < 400 * 3; x += 1) pixels[y * WIDTH * 3 + x] = random.whole(90, 250);
  return encodePng(WIDTH, HEIGHT, pixels, 6);
}

function timeWriting(folder: string, png: Uint8Array): number {
  mkdirSync(folder, { recursive: true });
  const from = performance.now();
  for (let n = 0; n < PICTURES; n += 1) {
    const file = openSync(join(folder, `${n}.png`), 'w');
    writeSync(file, png);
    fsyncSync(file);
    closeSync(file);
  }
  return performance.now() - from;
}
