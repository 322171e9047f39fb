import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, saveTo, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { hashOf, writeNotebookFolder } from '../support/notebook-folder.ts';
import { pdfLayout } from '../support/pdf-layout.ts';
import { pdfFonts, pdfInfo, pdfObjects, pdfPages, pdfPictures, pdfText } from '../support/pdf-tools.ts';
import { linked, type PrintableCase, postMortem, sections } from '../support/printable-cases.ts';
import { paragraph, sampleCase, samplePicture } from '../support/sample-case.ts';

type Launch = (...args: string[]) => Promise<{ app: Parameters<typeof saveTo>[0]; page: Page }>;

/** Opens the preview of a notebook's only case. */
async function openPreview(launch: Launch, folder: string, { caseStudy, attachments }: PrintableCase) {
  const notebook = path.join(folder, 'notebook');
  writeNotebookFolder(notebook, [caseStudy], attachments);
  const { app, page } = await launch('--notebook', notebook);
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Refused to/.test(message.text())) violations.push(message.text());
  });
  await page.getByRole('option').first().click();
  await expect(page.getByRole('button', { name: 'Print to PDF…' })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+p');
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await expect(preview.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  return { app, page, preview, violations };
}

async function saved(app: Parameters<typeof saveTo>[0], preview: ReturnType<Page['getByRole']>, file: string) {
  await saveTo(app, file);
  await preview.getByRole('button', { name: 'Save PDF' }).click();
  await expect(preview.getByRole('status')).toContainText(`Saved as “${path.basename(file)}”`);
}

test('a post-mortem with three screenshots is looked at and saved as a PDF', async ({ launch, folder }) => {
  const { app, page, preview, violations } = await openPreview(launch, folder, postMortem());
  const file = path.join(folder, 'out.pdf');
  await preview.getByRole('radio', { name: 'A4' }).check();
  await expect(preview.getByRole('status')).toContainText('Spring enrolment reel, ');
  const shown = await preview.getByRole('navigation', { name: 'Pages' }).getByRole('button').count();
  await saved(app, preview, file);

  const info = pdfInfo(file);
  expect(info.get('Title')).toBe('Spring enrolment reel');
  expect(info.get('Tagged')).toBe('yes');
  expect(info.get('JavaScript')).toBe('no');
  expect(info.get('Page size')).toContain('(A4)');
  expect(Number(info.get('Pages'))).toBe(shown);
  const text = pdfText(file);
  for (const words of ['Far more people saw the reel', '412,038', 'Counted twice in weight', 'Figure 3. Caption 3'])
    expect(text).toContain(words);
  expect(text).not.toContain('In a few sentences');
  expect(text).toContain(`1 of ${shown}`);
  expect(pdfPictures(file).toSorted()).toEqual(['1080x1080', '1170x2532', '1600x1000']);
  expect(pdfFonts(file).embedded).toBe(true);
  expect(pdfFonts(file).types).not.toContain('Type 3');
  expect((await pdfLayout(file)).flatMap(({ links }) => links)).toEqual(['https://example.org/reel']);
  expect(readFileSync(file, 'latin1')).toMatch(/\/Outlines \d+ 0 R/);
  expect(readFileSync(file, 'latin1')).toMatch(/\/Lang \(/);

  await preview.getByRole('radio', { name: 'Letter' }).check();
  await expect(preview.getByRole('status')).toContainText('Spring enrolment reel, ');
  await saved(app, preview, file);
  expect(pdfInfo(file).get('Page size')).toContain('(letter)');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  expect(violations).toEqual([]);
});

test('P3: the bytes that were rendered are the bytes that are saved', async ({ launch, folder }) => {
  const { caseStudy, attachments } = postMortem();
  const { app, page } = await openPreview(launch, folder, { caseStudy, attachments });
  const file = path.join(folder, 'out.pdf');
  await saveTo(app, file);
  const previewed = await page.evaluate(async (id) => {
    const rendered = await window.casebook.request['print.render'](id, { paper: 'A4' });
    if (!rendered.ok) throw new Error(rendered.error.message);
    await window.casebook.request['print.save'](rendered.value.token);
    return Array.from(rendered.value.bytes);
  }, caseStudy.id);
  expect(hashOf(readFileSync(file))).toBe(hashOf(Uint8Array.from(previewed)));
});

test('P5: a dark window prints what a light one does, pixel by pixel and word by word', async ({ launch, folder }) => {
  const files = ['light', 'dark'].map((theme) => path.join(folder, `${theme}.pdf`));
  for (const [i, theme] of ['light', 'dark'].entries()) {
    mkdirSync(path.join(folder, 'user-data'), { recursive: true });
    writeFileSync(path.join(folder, 'user-data', 'settings.json'), JSON.stringify({ theme }));
    const { app, preview } = await openPreview(launch, folder, postMortem());
    await saved(app, preview, files[i] ?? '');
    await app.close();
  }
  // Not the bytes: Chromium numbers elements by chance, and writes a picture shown twice once or twice.
  const [light, dark] = files.map((file) => ({ text: pdfText(file), pages: pdfPages(file) }));
  expect(dark).toEqual(light);
  expect(light?.pages.length).toBeGreaterThan(1);
});

test('F3: hostile words are printed as words, with no forbidden link and no action', async ({ launch, folder }) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const caseStudy = sampleCase({
    title: hostile,
    evidence: [{ ...samplePicture(1, { caption: hostile }), fileName: hostile }],
    document: sections({
      summary: [paragraph(hostile), linked('click', 'javascript:alert(3)'), linked('file', 'file:///etc/passwd')],
    }),
  });
  const { app, preview } = await openPreview(launch, folder, { caseStudy, attachments: [] });
  const file = path.join(folder, 'out.pdf');
  await saved(app, preview, file);
  expect(pdfText(file)).toContain(hostile);
  expect(pdfInfo(file).get('Title')).toBe(hostile);
  expect((await pdfLayout(file)).flatMap(({ links }) => links)).toEqual([]);
  expect(pdfObjects(file)).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b/);
});

test('C12: a missing picture leaves a sentence in its place', async ({ launch, folder }) => {
  const { caseStudy, attachments } = postMortem();
  const { app, preview } = await openPreview(launch, folder, { caseStudy, attachments: attachments.slice(1) });
  const file = path.join(folder, 'out.pdf');
  await saved(app, preview, file);
  expect(pdfText(file)).toContain('The picture “shot-1.png” is missing from the notebook.');
  expect(pdfPictures(file)).toHaveLength(2);
});

test('F4: a file that cannot be written is told of, and what was there stays', async ({ launch, folder }) => {
  const { app, preview } = await openPreview(launch, folder, postMortem());
  await saveTo(app, path.join(folder, 'no such folder', 'out.pdf'));
  await preview.getByRole('button', { name: 'Save PDF' }).click();
  await expect(preview.getByRole('alert')).toContainText('The PDF could not be written.');
});

test('the preview is clean by axe, light and dark', async ({ launch, folder }) => {
  const { page, preview } = await openPreview(launch, folder, postMortem());
  await expect(preview.getByRole('status')).toContainText('Spring enrolment reel, ');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeObjections(page)).toEqual([]);
  }
});

test('pages that cannot be made are told of in a sentence, and can be tried again', async ({ launch, folder }) => {
  const { caseStudy, attachments } = postMortem();
  const { preview } = await openPreview(launch, folder, { caseStudy, attachments });
  const file = path.join(folder, 'notebook', 'cases', caseStudy.id, 'case.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, 100));
  await preview.getByRole('radio', { name: 'A4' }).check();
  await expect(preview.getByRole('alert')).toContainText('This case file could not be read.');
  writeFileSync(file, text);
  await preview.getByRole('button', { name: 'Try again' }).click();
  await expect(preview.getByRole('alert')).toHaveCount(0);
  await expect(preview.getByRole('status')).toContainText('Spring enrolment reel, ');
});

test('the preview is used by keyboard alone', async ({ launch, folder }) => {
  const { page, preview } = await openPreview(launch, folder, postMortem());
  await preview.getByRole('button', { name: 'Larger' }).press('Enter');
  await expect(preview.getByRole('button', { name: 'show whole pages' })).toContainText('%');
  await preview.getByRole('button', { name: 'Page 2 of' }).press('Enter');
  await expect(preview.getByRole('button', { name: 'Page 2 of' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});
