import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerMessageBoxes, chooseFiles, expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, drop, openFromList, section, untilSaved } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { sampleCase } from '../support/sample-case.ts';
import { mhtml } from '../support/web-archives.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const MB = 1024 * 1024;
const files = (page: Page) => page.getByRole('list', { name: 'Files' }).getByRole('listitem');
const add = (page: Page) => page.getByRole('button', { name: 'Add pictures or files…' });

function attachmentsIn(notebook: string): readonly string[] {
  return readdirSync(path.join(notebook, 'attachments'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** From now on what would be opened in another application is noted instead. */
async function noteOpened(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (file: string) => {
      opened.push(file);
      return '';
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

test.beforeEach(async ({ folder }) => {
  await writtenNotebook(path.join(folder, 'Ours'), [sampleCase()]);
});

test('E14: files of any kind are chosen, named by kind, opened as a copy, asked for where they may run', async ({
  launch,
  folder,
}) => {
  const notebook = path.join(folder, 'Ours');
  const { app, page } = await launch('--notebook', notebook);
  const opened = await noteOpened(app);
  await openFromList(page, 'Spring enrolment reel');
  const given = ['report.pdf', 'pages.wacz', 'page.mhtml', 'page.html', 'setup.exe'].map((name) =>
    path.join(folder, name),
  );
  for (const file of given) writeFileSync(file, `what ${path.basename(file)} holds`);
  writeFileSync(path.join(folder, 'page.mhtml'), mhtml);
  await chooseFiles(app, ...given);
  await add(page).click();
  await expect(files(page)).toHaveCount(5);
  for (const kind of ['PDF', 'Web archive (WACZ)', 'Saved web page (MHTML)', 'Web page'])
    await expect(files(page).getByText(kind, { exact: true })).toBeVisible();
  // The title is a field, and no other first heading stands on a case.
  expect((await axeObjections(page)).filter((one) => !one.startsWith('page-has-heading-one'))).toEqual([]);

  // E16: which page is kept, as words, and the hash of the file.
  await page.getByRole('button', { name: 'About page.mhtml' }).click();
  const pages = page.getByRole('list', { name: 'Pages in page.mhtml' });
  await expect(pages.getByText('Offener Tag – die Antwort')).toBeVisible();
  await expect(pages.getByText('https://example.org/reel')).toBeVisible();
  await expect(files(page).getByText(`SHA-256 ${createHash('sha256').update(mhtml).digest('hex')}`)).toBeVisible();

  await page.getByRole('button', { name: 'Open report.pdf in its application' }).click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [copy = ''] = await opened();
  expect(path.basename(copy)).toBe('report.pdf');
  expect(path.relative(notebook, copy).startsWith('..')).toBe(true);
  expect(readFileSync(copy, 'utf8')).toBe('what report.pdf holds');
  expect(statSync(copy).mode & 0o333).toBe(0);

  await answerMessageBoxes(app, 0);
  await page.getByRole('button', { name: 'Open setup.exe in its application' }).click();
  await page.getByRole('button', { name: 'Open page.html in its application' }).click();
  await page.getByRole('button', { name: 'Open pages.wacz in its application' }).click();
  await expect
    .poll(async () => (await opened()).map((file) => path.basename(file)))
    .toEqual(['report.pdf', 'pages.wacz']);
  await answerMessageBoxes(app, 1);
  await page.getByRole('button', { name: 'Open setup.exe in its application' }).click();
  await expect.poll(async () => (await opened()).map((file) => path.basename(file)).at(-1)).toBe('setup.exe');
});

test('E14: 100 MB are kept, once for the same file twice, and more is refused in a sentence', async ({
  launch,
  folder,
}) => {
  const notebook = path.join(folder, 'Ours');
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, 'Spring enrolment reel');
  const [largest, twin, tooLarge] = ['largest.mp4', 'twin.mp4', 'too-large.mp4'].map((name) => path.join(folder, name));
  for (const [file, size] of [
    [largest, 100 * MB],
    [twin, 100 * MB],
    [tooLarge, 100 * MB + 1],
  ] as const) {
    writeFileSync(file ?? '', '');
    truncateSync(file ?? '', size);
  }
  await chooseFiles(app, largest ?? '', tooLarge ?? '', twin ?? '');
  await add(page).click();
  await expect(page.getByText(/too-large\.mp4 was not added: .*too large.*100 MB/)).toBeVisible();
  await expect(files(page)).toHaveCount(2);
  await untilSaved(page);
  expect(attachmentsIn(notebook)).toHaveLength(1);
});

test('E14: adding a large file shows how far it is and can be called off; nothing of it stays', async ({
  launch,
  folder,
}) => {
  const notebook = path.join(folder, 'Ours');
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, 'Spring enrolment reel');
  // The page makes it itself: a test could not hand 90 MB over. Its later parts wait until Cancel was pressed.
  await page.evaluate(() => {
    const real = Blob.prototype.arrayBuffer;
    let parts = 0;
    const released = new Promise((resolve) => Object.assign(window, { release: resolve }));
    Blob.prototype.arrayBuffer = async function () {
      parts += 1;
      if (parts > 4) await released;
      return real.call(this);
    };
    const file = new File([new Uint8Array(90 * 1024 * 1024)], 'live stream.mp4', { type: 'video/mp4' });
    const data = new DataTransfer();
    data.items.add(file);
    document
      .querySelector('fieldset[aria-label="Facts"]')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  const bar = page.getByRole('progressbar', { name: 'Adding live stream.mp4' });
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(2 * MB);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await expect(page.getByText('Nothing was added.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(files(page)).toHaveCount(0);
  expect(attachmentsIn(notebook)).toEqual([]);
});

test('E2: twenty pictures dropped at once stand in the order of their names, as they are', async ({
  launch,
  folder,
}) => {
  const notebook = path.join(folder, 'Ours');
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, 'Spring enrolment reel');
  const shots = Array.from({ length: 20 }, (_, n) => ({
    name: `shot ${n + 1}.png`,
    media: 'image/png',
    bytes: drawnPng(40 + n, 30, n),
  }));
  await drop(section(page, 'Evidence'), { files: shots.toReversed() });
  await expect(page.getByRole('list', { name: 'Evidence of this case' }).getByRole('listitem')).toHaveCount(20);
  await untilSaved(page);
  const { evidence } = await caseOnDisk(notebook, sampleCase().id);
  expect(evidence.map((item) => (item.kind === 'post' ? '' : item.fileName))).toEqual(shots.map(({ name }) => name));
  expect(evidence.map((item) => (item.kind === 'post' ? 0 : item.byteLength))).toEqual(
    shots.map(({ bytes }) => bytes.byteLength),
  );
  expect(attachmentsIn(notebook)).toHaveLength(20);
});
