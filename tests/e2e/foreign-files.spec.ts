import path from 'node:path';
import type { Page } from '@playwright/test';
import { shownFileName } from '../../src/main/storage/attachments/shown-file-name.ts';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, untilSaved } from '../support/case-page.ts';
import { hostileVectors, sampledVectors } from '../support/hostile-vectors.ts';
import { expectNoDeeds, watch } from '../support/oracle.ts';
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
    for (const name of all) data.items.add(new File([`holds ${name.length}`], name));
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, names);
}

test(`E3 ${names.length} hostile file names: shown as text, kept, nothing runs or loads`, async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
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
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(kept.evidence).toHaveLength(many);
  expect(kept.campaign).toBe('Typed meanwhile');
});
