import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { openFromList } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { hashOf } from '../support/notebook-folder.ts';
import { sampleCase } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const [named, other, gone, lone] = [1, 2, 3, 4].map((shade) => drawnPng(60, 40, shade)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const place = (notebook: string, bytes: Uint8Array) =>
  path.join(notebook, 'attachments', hashOf(bytes).slice(0, 2), hashOf(bytes));

test('E15: an unused file is listed, put in the trash and brought back; nothing else is ever touched', async ({
  launch,
  folder,
}) => {
  const evidence = [pictureOf(1, named)];
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [sampleCase({ evidence })], [named, lone]);
  const { app, page } = await launch('--notebook', notebook);
  await runCommand(app, 'unused-files');
  await expect(page.getByRole('heading', { level: 1, name: 'Unused files' })).toBeVisible();
  const rows = page.getByRole('list', { name: 'Unused files' }).getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(/Name not known.*Added .*byte|Name not known.*Added .* B/);
  expect(await axeObjections(page)).toEqual([]);

  await page.getByRole('button', { name: 'Move to trash: Name not known' }).click();
  await expect(page.getByText('stays for at least 30 days')).toBeVisible();
  await expect(page.getByText('In the trash since')).toBeVisible();
  await expect(page.getByRole('button', { name: /for good/ })).toHaveCount(0);
  expect(existsSync(place(notebook, lone))).toBe(false);
  expect(readFileSync(path.join(notebook, 'trash', 'attachments', hashOf(lone)))).toEqual(Buffer.from(lone));
  expect(existsSync(place(notebook, named))).toBe(true);
  await page.getByRole('button', { name: 'Trash' }).first().click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();

  await runCommand(app, 'unused-files');
  await page.getByRole('button', { name: 'Restore: Name not known' }).click();
  await expect(rows).toHaveCount(1);
  expect(readFileSync(place(notebook, lone))).toEqual(Buffer.from(lone));
  expect(readdirSync(path.join(notebook, 'trash', 'attachments'))).toEqual([]);
});

test('E15: a check names every missing and every altered file, with its case', async ({ launch, folder }) => {
  const evidence = [
    pictureOf(1, named, { fileName: 'well.png' }),
    pictureOf(2, other, { fileName: 'altered.png' }),
    pictureOf(3, gone, { fileName: 'gone.png' }),
  ];
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [sampleCase({ evidence })], [named, other, gone]);
  const { app, page } = await launch('--notebook', notebook);
  await runCommand(app, 'check-notebook');
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('3 files read. Nothing is missing or altered.')).toBeVisible();

  const flipped = Buffer.from(other);
  flipped[flipped.length - 20] = (flipped[flipped.length - 20] ?? 0) ^ 1;
  chmodSync(place(notebook, other), 0o644);
  writeFileSync(place(notebook, other), flipped);
  rmSync(place(notebook, gone));
  await page.getByRole('button', { name: 'Check again' }).click();
  const problems = page.getByRole('list', { name: 'problems' }).getByRole('listitem');
  await expect(problems).toHaveText([/altered\.png.*Spring enrolment reel.*Altered/, /gone\.png.*Missing/]);
  expect(await axeObjections(page)).toEqual([]);
  expect(readFileSync(place(notebook, other))).toEqual(flipped);
  await page.getByRole('button', { name: 'Open the case' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Spring enrolment reel');
  await openFromList(page, 'Spring enrolment reel');
});
