import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { writeNotebookFolder } from '../support/notebook-folder.ts';
import { type Box, type PageLayout, pdfLayout } from '../support/pdf-layout.ts';
import { pdfFonts, pdfPictures, pdfText } from '../support/pdf-tools.ts';
import { oddShapes } from '../support/printable-cases.ts';
import { runApp } from '../support/run-app.ts';

const POINTS_PER_MM = 72 / 25.4;
const margins = { top: 31, right: 20, bottom: 25, left: 24 };

for (const paper of ['A4', 'Letter']) {
  test.describe(`P2: nothing is cut on ${paper}`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'casebook-print-'));
    const file = path.join(folder, 'out.pdf');
    const { caseStudy, attachments } = oddShapes();
    let pages: readonly PageLayout[] = [];

    test.beforeAll(async () => {
      writeNotebookFolder(path.join(folder, 'notebook'), [caseStudy], attachments);
      const { code, stderr } = await runApp(
        ...['--user-data', path.join(folder, 'user-data'), '--notebook', path.join(folder, 'notebook')],
        ...['--print', caseStudy.id, '--to', file, '--paper', paper],
      );
      expect(stderr).not.toContain('could not');
      expect(code).toBe(0);
      pages = await pdfLayout(file);
    });
    test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('every picture is there, whole, unstretched and within the margins', () => {
      const sizes = caseStudy.evidence.map(({ width, height }) => `${width}x${height}`);
      expect(pdfPictures(file).toSorted()).toEqual(sizes.toSorted());
      const proportions = sizes.map((size) => Number(size.split('x')[0]) / Number(size.split('x')[1]));
      for (const page of pages)
        page.pictures.forEach((box, i) => {
          expectInside(box, textBoxOf(page));
          expectInside(box, page.clips[i] ?? box);
          const ratio = (box.right - box.left) / (box.top - box.bottom);
          expect(proportions.some((one) => Math.abs(ratio / one - 1) < 0.05)).toBe(true);
        });
    });

    test('each picture has its caption on the same page', () => {
      pages.forEach((page, i) => {
        const captions = page.lines.flatMap(({ text }) => text.match(/Figure \d+\./g) ?? []);
        // The lead picture stands on the first page as well, with a reference below.
        expect(captions).toHaveLength(page.pictures.length - (i === 0 ? 1 : 0));
      });
    });

    test('no heading ends a page', () => {
      const headings = /^(Heading \d+ of many|A scrolled page|What we did|What happened|Goal and targets|Evidence)$/;
      for (const page of pages) {
        const within = page.lines.filter(({ bottom }) => bottom > margins.bottom * POINTS_PER_MM);
        const last = within.at(-1);
        const lowestPicture = Math.min(page.height, ...page.pictures.map(({ bottom }) => bottom));
        if (last && last.bottom < lowestPicture) expect(last.text).not.toMatch(headings);
      }
    });

    test('a row of the metrics stays on one page, under a head on each', () => {
      for (let page = 1; page <= pages.length; page += 1) {
        const text = pdfText(file, page);
        const begun = [...text.matchAll(/note (\d+) People/g)].map(([, n]) => n);
        const ended = [...text.matchAll(/end (\d+)\b/g)].map(([, n]) => n);
        expect(ended).toEqual(begun);
        if (begun.length > 0) for (const head of ['Metric', 'Target', 'Actual', 'Note']) expect(text).toContain(head);
      }
    });

    test('long words and wide tables stay within the margins', () => {
      const within = pages.flatMap((page) => page.lines.filter((line) => isBetween(line.bottom, textBoxOf(page))));
      const text = within.map((line) => line.text.replaceAll(' ', '')).join('');
      expect(text).toContain('endoftheword');
      expect(text).toContain('a'.repeat(400));
      expect(text).toContain(`${30 * 14 * 1234}`);
      for (const page of pages)
        for (const line of page.lines) {
          expect(line.left).toBeGreaterThanOrEqual(textBoxOf(page).left - 1);
          expect(line.right).toBeLessThanOrEqual(textBoxOf(page).right + 1);
        }
    });

    test('letters are TrueType or OpenType, inside the file', () => {
      const { types, embedded } = pdfFonts(file);
      expect(embedded).toBe(true);
      expect(types.filter((type) => type !== 'CID TrueType' && type !== 'CID Type 0C')).toEqual([]);
    });
  });
}

function textBoxOf({ width, height }: PageLayout): Box {
  return {
    left: margins.left * POINTS_PER_MM,
    bottom: margins.bottom * POINTS_PER_MM,
    right: width - margins.right * POINTS_PER_MM,
    top: height - margins.top * POINTS_PER_MM,
  };
}

function isBetween(height: number, { bottom, top }: Box): boolean {
  return height >= bottom && height <= top;
}

/** Within a point: Chromium lays pictures out on whole pixels. */
function expectInside(box: Box, room: Box): void {
  expect(box.left).toBeGreaterThanOrEqual(room.left - 1);
  expect(box.bottom).toBeGreaterThanOrEqual(room.bottom - 1);
  expect(box.right).toBeLessThanOrEqual(room.right + 1);
  expect(box.top).toBeLessThanOrEqual(room.top + 1);
}
