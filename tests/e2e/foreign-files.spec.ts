import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { shownFileName } from '../../src/main/storage/attachments/shown-file-name.ts';
import { answerMessageBoxes, chooseFiles, expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, untilSaved } from '../support/case-page.ts';
import { hostileVectors, sampledVectors } from '../support/hostile-vectors.ts';
import { expectNoDeeds, watch, withoutPolicy } from '../support/oracle.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();
const files = (page: Page) => page.getByRole('list', { name: 'Files' }).getByRole('listitem');
const isLong = process.env.CASEBOOK_LONG === '1';
const many = isLong ? 5_000 : 100;
// All of them stand in the files of a notebook in another test; here they come in one by one, each onto the disk.
const names = isLong ? hostileVectors : sampledVectors;

/** Drops files that the page makes itself, each with its name in it. */
async function dropNamed(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('group', { name: 'Facts' }).evaluate((target, all) => {
    const data = new DataTransfer();
    for (const name of all) data.items.add(new File([`holds ${name}`], name));
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, names);
}

for (const policy of isLong ? ['with', 'without'] : ['without'])
  test(`E3 ${names.length} hostile file names, ${policy} the content policy: shown as text, kept, nothing runs or loads`, async ({
    launch,
    folder,
  }) => {
    const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
    const { app, page } = await launch('--notebook', notebook);
    if (policy === 'without') await withoutPolicy(app, page);
    await openFromList(page, study.title);
    const deeds = await watch(app, page);
    await dropNamed(page, names);
    await expect(files(page)).toHaveCount(names.length, { timeout: 60_000 });
    await untilSaved(page);
    const kept = (await caseOnDisk(notebook, study.id)).evidence.map((item) =>
      item.kind === 'post' ? '' : item.fileName,
    );
    expect(kept.toSorted()).toEqual(names.map(shownFileName).toSorted());
    await expectNoDeeds(deeds);
  });

test(`E9 ${many} files dropped at once are all kept, with the app in use meanwhile`, async ({ launch, folder }) => {
  test.setTimeout(600_000);
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await dropNamed(
    page,
    Array.from({ length: many }, (_, n) => `shot ${n}.dat`),
  );
  await page.getByRole('textbox', { name: 'Campaign' }).fill('Typed meanwhile');
  await expect(files(page)).toHaveCount(many, { timeout: 500_000 });
  // Asked of the disk: to find one word by its role among thousands of rows takes longer than to save them.
  const kept = async () => {
    const { evidence, campaign } = await caseOnDisk(notebook, study.id);
    return { files: evidence.length, campaign };
  };
  await expect.poll(kept, { timeout: 60_000 }).toEqual({ files: many, campaign: 'Typed meanwhile' });
});

test('E9 a program and links of three systems are kept as data and opened only when asked; a link is kept as what it leads to, a folder refused in a sentence', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  const place = (name: string) => path.join(folder, name);
  const taken = ['setup.exe', 'page.url', 'app.lnk', 'start.desktop'];
  for (const name of taken)
    writeFileSync(place(name), `[InternetShortcut]\nURL=https://evil.example/\nExec=touch ${folder}/ran\n`);
  mkdirSync(place('a folder'));
  writeFileSync(place('plain.txt'), 'plain words');
  symlinkSync(place('plain.txt'), place('a link.txt'));
  await chooseFiles(app, place('a folder'), place('a link.txt'), ...taken.map(place));
  await page.getByRole('button', { name: 'Add pictures or files…' }).click();
  await expect(files(page)).toHaveCount(taken.length + 1);
  await expect(page.getByText(/a folder was not added/)).toBeVisible();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (file: string) => {
      opened.push(file);
      return '';
    };
  });
  await answerMessageBoxes(app, 0);
  for (const name of taken) await page.getByRole('button', { name: `Open ${name} in its application` }).click();
  await untilSaved(page);
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([]);
  expect(readdirSync(folder)).not.toContain('ran');
  const [link] = (await caseOnDisk(notebook, study.id)).evidence;
  expect(link).toMatchObject({ fileName: 'a link.txt', byteLength: 'plain words'.length });
});
