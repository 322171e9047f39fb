import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase({ title: 'Canteen rumour' });

test('O10 a crisis to the minute by keyboard: entries in order, drafts with versions, and the response time when asked', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], []);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(titleField(page)).toHaveValue(study.title);
  const { keyboard } = page;
  const part = (name: string, place: number) => page.getByLabel(`${name}, entry ${place}`, { exact: true });
  const add = page.getByRole('button', { name: 'Add an entry' });

  await test.step('a slash begins it', async () => {
    await writeIn(page, 'What happened');
    await keyboard.type('/timel');
    await keyboard.press('Enter');
    await expect(part('Time', 1)).toBeFocused();
    await part('Time', 1).fill('11:27');
    await part('Date', 1).fill('2026-03-05');
    await part('What happened', 1).fill('We answer in public.');
    await page.getByRole('button', { name: 'Draft a statement' }).press('Enter');
    await keyboard.type('We are looking into it.');
    await page.getByRole('button', { name: 'New version' }).press('Enter');
    await expect(page.getByLabel('Statement, version 2, entry 1')).toBeFocused();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('It was our mistake.');
    await page.getByLabel('Statement published at this time, entry 1').press('Space');
    await expect(page.getByText('1 earlier version')).toBeVisible();
    await expect(page.getByText('First response not known: no entry says when it was noticed')).toBeVisible();
  });

  await test.step('an earlier entry goes to its place when it is left', async () => {
    await add.press('Enter');
    await expect(part('Date', 2)).toHaveValue('2026-03-05');
    await part('Time', 2).fill('09:12');
    await part('Kind', 2).selectOption('noticed');
    await part('What happened', 2).fill('A student calls.');
    await expect(part('What happened', 2)).toBeFocused();
    await add.focus();
    await expect(part('What happened', 1)).toHaveValue('A student calls.');
  });

  await test.step('the response time is offered, and counted only when asked', async () => {
    await page.getByRole('button', { name: /^First response after 2\sh 15\smin\. Where/ }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'First response time' })).toContainText('135');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(page.getByRole('table', { name: 'Metrics' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Add “First response time” to the targets with it' }).press('Enter');
    await expect(page.getByText('It is the actual of “First response time”.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Metrics' })).toContainText('135');
  });

  await untilSaved(page);
  const saved = await caseOnDisk(notebook, study.id);
  expect(saved.readings).toMatchObject([{ value: 135, date: '2026-03-05', source: 'Timeline of this case' }]);
  expect(saved.timeline?.map(({ statement }) => statement?.versions.map(({ text }) => text))).toEqual([
    ['We are looking into it.', 'It was our mistake.'],
    undefined,
  ]);
});
