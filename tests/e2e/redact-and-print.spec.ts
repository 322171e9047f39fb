import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { notebookLayout } from '../../src/main/storage/layout.ts';
import { type AttachedItem, picturesOf } from '../../src/shared/core/case-study/evidence-item.ts';
import { editsKey } from '../../src/shared/core/case-study/picture-edits.ts';
import { coveredPixels } from '../../src/shared/core/case-study/picture-geometry.ts';
import { sha256Schema } from '../../src/shared/core/ids.ts';
import { expect, saveTo, test } from '../support/app-fixture.ts';
import { caseOnDisk, caseText, untilSaved } from '../support/case-page.ts';
import { pdfPictures, pdfText } from '../support/pdf-tools.ts';
import { casePictures, pictureCase } from '../support/picture-case.ts';
import { drawAcross, lightbox, openCaseAndPicture, openPicture, takeTool } from '../support/picture-desk.ts';
import { type PngPixels, pngPixels } from '../support/png-pixels.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase, sampleHash, sampleId } from '../support/sample-case.ts';
import { pictureOf } from '../support/written-notebook.ts';

const study = sampleCase();
const original = casePictures[0] ?? new Uint8Array();
const originalHash = pictureOf(1, original).attachment;
const SIZE = { width: 600, height: 800 };

/** The first picture of the case as its file has it. */
async function firstPicture(notebook: string): Promise<AttachedItem> {
  const [picture] = picturesOf((await caseOnDisk(notebook, study.id)).evidence);
  if (!picture) throw new Error('no picture');
  return picture;
}

async function publishedFile(notebook: string): Promise<Uint8Array> {
  const attachment = async () => (await firstPicture(notebook)).edits?.published?.attachment;
  await expect.poll(attachment).toBeDefined();
  return readFileSync(notebookLayout(notebook).attachment(sha256Schema.parse(await attachment())));
}

/** Burns a box over the middle of the first picture and waits until it is on the disk. */
async function redactMiddle(page: Page): Promise<void> {
  await drawAcross(await takeTool(page, 'Redact'), [0.25, 0.25], [0.75, 0.75]);
  await expect(lightbox(page).getByText('Burning in…')).toBeHidden();
  await expect(lightbox(page).getByText('with the hidden parts burnt in')).toBeVisible();
  await lightbox(page).getByRole('button', { name: 'Done' }).click();
}

async function printed(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p');
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await expect(preview.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await saveTo(app, file);
  await preview.getByRole('button', { name: 'Save PDF' }).click();
  await expect(preview.getByRole('status')).toContainText('Saved as');
}

/** Every picture in a PDF, decoded. */
function picturesIn(file: string, folder: string): PngPixels[] {
  mkdirSync(folder);
  execFileSync('pdfimages', ['-png', file, path.join(folder, 'image')]);
  return readdirSync(folder).map((name) => pngPixels(readFileSync(path.join(folder, name))));
}

/** Whether a picture shows nothing but black within the middle of the original. */
function isBlackInside(picture: PngPixels): boolean {
  const { x, y, width, height } = coveredPixels({ x: 0.26, y: 0.26, width: 0.48, height: 0.48 }, SIZE);
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1) if (picture.at(column, row) !== '0,0,0') return false;
  return true;
}

/** No picture, no bytes and no name of the original in a PDF. */
function expectNothingHidden(file: string, folder: string): void {
  const pictures = picturesIn(file, folder);
  const copies = pictures.filter(({ width, height }) => width === SIZE.width && height === SIZE.height);
  expect(copies.length).toBeGreaterThan(0);
  for (const copy of copies) expect(isBlackInside(copy)).toBe(true);
  expect(pictures.filter(({ width, height }) => width * height > SIZE.width * SIZE.height)).toEqual([]);
  const bytes = readFileSync(file);
  expect(bytes.includes(originalHash)).toBe(false);
  expect(bytes.includes(Buffer.from(original.subarray(60, 160)))).toBe(false);
}

test('E5 redact a name and print: what is under the box leaves the notebook in no form', async ({ launch, folder }) => {
  const notebook = await pictureCase(path.join(folder, 'Ours'));
  const { app, page } = await launch('--notebook', notebook);
  await openCaseAndPicture(page, study.title, 1);
  expect(isBlackInside(pngPixels(original))).toBe(false);

  await test.step('the box is burnt into a new picture of plain pixels; the original stays as it was', async () => {
    await redactMiddle(page);
    await page.keyboard.press('Escape');
    await untilSaved(page);
    await expect.poll(async () => (await firstPicture(notebook)).edits?.published?.attachment).toBeTruthy();
    const copy = pngPixels(await publishedFile(notebook));
    expect([copy.width, copy.height]).toEqual([SIZE.width, SIZE.height]);
    expect(isBlackInside(copy)).toBe(true);
    expect(copy.at(10, 10)).toBe(pngPixels(original).at(10, 10));
    expect(copy.chunks.filter((name) => !['IHDR', 'sRGB', 'IDAT', 'IEND'].includes(name))).toEqual([]);
    expect(readFileSync(notebookLayout(notebook).attachment(originalHash)).equals(original)).toBe(true);
  });

  await test.step('text, tiles and list show the copy; nothing on the screen names the original', async () => {
    await expect(page.locator(`[src*="${originalHash}"]`)).toHaveCount(0);
    const { attachment } = (await firstPicture(notebook)).edits?.published ?? {};
    await expect(caseText(page).locator(`img[src$="${attachment}"]`).first()).toBeVisible();
    await expect(page.getByRole('listbox').locator(`img[src$="${attachment}"]`)).toBeVisible();
    await openPicture(page, 1);
    await expect(page.locator(`[src*="${originalHash}"]`)).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('the PDF holds the copy alone', async () => {
    const file = path.join(folder, 'out.pdf');
    await printed(app, page, file);
    expectNothingHidden(file, path.join(folder, 'images'));
    await page.keyboard.press('Escape');
  });

  await test.step('a duplicate keeps the box', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+d');
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(`${study.title} (copy)`);
    await expect(page.locator(`[src*="${originalHash}"]`)).toHaveCount(0);
  });

  await app.close();
  await test.step('so does the PDF made without a window', async () => {
    const file = path.join(folder, 'headless.pdf');
    const { code } = await runApp(
      ...['--user-data', path.join(folder, 'other'), '--notebook', notebook, '--print', study.id, '--to', file],
    );
    expect(code).toBe(0);
    expectNothingHidden(file, path.join(folder, 'headless-images'));
  });
});

test('E5, E6 boxes and crop are undone and done again with everything else; a copied figure takes its box along', async ({
  launch,
  folder,
}) => {
  const notebook = await pictureCase(path.join(folder, 'Ours'));
  const { page } = await launch('--notebook', notebook);
  await openCaseAndPicture(page, study.title, 1);
  await redactMiddle(page);
  const board = await takeTool(page, 'Crop');
  // Drawn so quickly that nothing of it is shown before the pointer is let go: it ends where that was.
  await board.evaluate((svg) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const at = (type: string, x: number, y: number) => {
      const place = { clientX: left + x * width, clientY: top + y * height };
      svg.dispatchEvent(new PointerEvent(type, { ...place, pointerId: 1, bubbles: true, cancelable: true }));
    };
    at('pointerdown', 0.1, 0.5);
    at('pointermove', 0.3, 0.7);
    at('pointerup', 0.6, 1);
  });
  await expect(lightbox(page).getByText('Burning in…')).toBeHidden();
  await lightbox(page).getByRole('button', { name: 'Done' }).click();
  await expect(lightbox(page).locator('section img')).toHaveJSProperty('naturalWidth', 300);
  await expect.poll(async () => pngPixels(await publishedFile(notebook)).height).toBe(400);
  const cut = pngPixels(await publishedFile(notebook));
  expect(cut.at(200, 100)).toBe('0,0,0');
  expect(cut.at(50, 300)).toBe(pngPixels(original).at(110, 700));

  await page.keyboard.press('ControlOrMeta+z');
  await expect(lightbox(page).locator('section img')).toHaveJSProperty('naturalWidth', 600);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lightbox(page).locator('section img')).toHaveAttribute('src', new RegExp(originalHash));
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(lightbox(page).locator('section img')).not.toHaveAttribute('src', new RegExp(originalHash));
  await page.keyboard.press('Escape');

  await caseText(page).getByRole('figure').first().locator('img').click();
  const html = await page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: data }),
    );
    return data.getData('text/html');
  });
  expect(html).toContain('data-attachment');
  expect(html).toMatch(/data-said="[^"]*altText/);
  expect(html).not.toContain(originalHash);
});

test('E5 where the copy is missing or stale nothing is printed or shown in its place, until it is made again', async ({
  launch,
  folder,
}) => {
  const stale = { attachment: sampleHash(9), key: editsKey({}) };
  const edits = { redactions: [{ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }], published: stale };
  const evidence = [pictureOf(1, original, { ...SIZE, edits })];
  const notebook = await pictureCase(path.join(folder, 'Ours'), { evidence });
  const file = path.join(folder, 'out.pdf');
  const { code } = await runApp(
    ...['--user-data', path.join(folder, 'other'), '--notebook', notebook, '--print', sampleId(1), '--to', file],
  );
  expect(code).toBe(0);
  expect(pdfPictures(file)).toEqual([]);
  expect(pdfText(file)).toContain('its copy without them is missing');

  const { page } = await launch('--notebook', notebook);
  await openCaseAndPicture(page, study.title, 1);
  await expect(lightbox(page).locator('section img')).toHaveJSProperty('naturalWidth', 600);
  await expect(page.locator(`[src*="${originalHash}"]`)).toHaveCount(0);
  await expect.poll(async () => (await firstPicture(notebook)).edits?.published?.attachment).not.toBe(stale.attachment);
  expect(isBlackInside(pngPixels(await publishedFile(notebook)))).toBe(true);
});

test('E5 a screenshot shown twice and covered once is told of, in the window and before printing', async ({
  launch,
  folder,
}) => {
  const evidence = [pictureOf(1, original, SIZE), pictureOf(2, original, SIZE)];
  const notebook = await pictureCase(path.join(folder, 'Ours'), { evidence });
  const { page } = await launch('--notebook', notebook);
  await openCaseAndPicture(page, study.title, 1);
  await redactMiddle(page);
  await expect(lightbox(page).getByText('Figure 2 is the same screenshot and still shows this.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(lightbox(page).getByText('This is the same screenshot as figure 1 and shows')).toBeVisible();
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await page.keyboard.press('ControlOrMeta+p');
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await expect(preview.getByRole('alert')).toHaveText(/^Figure 2 .*figure 1/i);
});
