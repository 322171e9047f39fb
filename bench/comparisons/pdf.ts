import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { picturesOf } from '../../src/shared/core/case-study/evidence-item.ts';
import { documentText } from '../../src/shared/core/rich-text/document-text.ts';
import { drawScreenshots } from '../app/draw-screenshots.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { launchChromium } from '../browser/chromium.ts';
import { makeCase } from '../generator/case.ts';
import { type AttachedFile, attachedFile, writeNotebook } from '../generator/notebook.ts';
import { type Figure, faster } from '../measure/figure.ts';
import { median } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
const PICTURES = 30;

/** Pages of a case with thirty screenshots; the peer is Chromium printing the same words and the PNGs directly. */
export async function comparePdf({ folder, options }: BenchContext): Promise<readonly Figure[]> {
  const browser = await launchChromium();
  const files = (await drawScreenshots(browser, PICTURES)).map(attachedFile);
  const caseStudy = withSizes(
    makeCase(
      1,
      SEED,
      files.map(({ hash }) => hash),
      { words: 4500, pictures: PICTURES },
    ),
    files,
  );
  const notebook = join(folder, 'one-case');
  writeNotebook({ folder: notebook, seed: SEED, cases: [caseStudy], files });
  const peerPage = writePeerPage(join(folder, 'peer-pdf'), caseStudy, files);
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'one-user-data'), '--notebook', notebook);
  await page.locator('[data-case]').first().waitFor();
  const ours: number[] = [];
  const theirs: number[] = [];
  const sizes = { ours: 0, theirs: 0 };
  for (let round = 0; round < options.rounds + 1; round += 1) {
    const rendered = await renderInApp(page, caseStudy.id);
    const printed = await printInChromium(browser, peerPage);
    Object.assign(sizes, { ours: rendered.bytes, theirs: printed.bytes });
    if (round === 0) continue;
    ours.push(rendered.time);
    theirs.push(printed.time);
  }
  await app.close();
  await browser.close();
  return [
    {
      what: `PDF of ${PICTURES} two-megapixel screenshots`,
      ours: median(ours),
      peer: 'Chromium printing the PNGs',
      theirs: median(theirs),
      unit: 'ms',
      reach: faster(1),
      note: `${shell}; ${megabytes(sizes.ours)} against ${megabytes(sizes.theirs)} MB, both tagged, with outline`,
    },
  ];
}

interface Printed {
  readonly time: number;
  readonly bytes: number;
}

function renderInApp(page: Page, id: CaseStudy['id']): Promise<Printed> {
  return page.evaluate(async (wanted) => {
    const from = performance.now();
    const answer = await window.casebook.request['print.render'](wanted, { paper: 'A4' });
    if (!answer.ok) throw new Error(answer.error.message);
    return { time: performance.now() - from, bytes: answer.value.bytes.length };
  }, id);
}

async function printInChromium(browser: Browser, file: string): Promise<Printed> {
  const page = await browser.newPage();
  const from = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const time = performance.now() - from;
  await page.close();
  return { time, bytes: bytes.length };
}

function writePeerPage(folder: string, caseStudy: CaseStudy, files: readonly AttachedFile[]): string {
  mkdirSync(folder, { recursive: true });
  for (const { hash, bytes } of files) writeFileSync(join(folder, `${hash}.png`), bytes);
  const words = documentText(caseStudy.document)
    .split('\n')
    .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`);
  const images = caseStudy.evidence.map(({ attachment, altText }) => `<img src="${attachment}.png" alt="${altText}">`);
  const style = '@page { size: A4; margin: 18mm } body { font: 11pt serif } img { width: 100%; break-inside: avoid }';
  const file = join(folder, 'case.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Case</title><style>${style}</style><h1>${caseStudy.title}</h1>${words.join('')}${images.join('')}</html>`,
  );
  return file;
}

function withSizes(caseStudy: CaseStudy, files: readonly AttachedFile[]): CaseStudy {
  const evidence = picturesOf(caseStudy.evidence).map((item) => ({
    ...item,
    width: 1920,
    height: 1080,
    byteLength: files.find(({ hash }) => hash === item.attachment)?.bytes.length ?? item.byteLength,
  }));
  return { ...caseStudy, evidence };
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
