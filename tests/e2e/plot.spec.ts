import path from 'node:path';
import type { MetricRow } from '../../src/shared/core/case-study/metric-row.ts';
import { dayAfter } from '../../src/shared/core/plot/days.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, titleField, untilSaved } from '../support/case-page.ts';
import { pdfPictures, pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { onDay, sampleReading } from '../support/sample-readings.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const row: MetricRow = {
  ...{ id: sampleId(100), metric: 'Comments', actual: null, note: '' },
  target: { typed: '40', value: 40, unit: 'count' },
};
const values = [10, 12, 8, null, 9, 11, 10, 36, 14, 12];
const study = sampleCase({
  period: { from: '2026-03-04', to: '2026-03-09' },
  metrics: [row],
  readings: values.map((value, index) => {
    const date = dayAfter('2026-03-01', index);
    return sampleReading(index, date, value, { platform: 'Instagram', ...onDay(date) });
  }),
});

test('M6 M7 a metric is plotted, gone through and annotated by keyboard and by double click, kept and printed', async ({
  launch,
  folder,
  userData,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], []);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(titleField(page)).toHaveValue(study.title);
  const { keyboard } = page;
  const plot = page.getByRole('figure', { name: 'Comments' });
  const points = plot.getByRole('group', { name: /^Readings of Comments/ });
  const notes = plot.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  const form = page.getByRole('dialog', { name: 'Note on the plot' });

  await test.step('arrows go from reading to reading, and each says its day and value', async () => {
    await points.locator('[tabindex="0"]').focus();
    await expect(points.locator(':focus')).toHaveAccessibleName(/: 12$/);
    await keyboard.press('Home');
    await expect(points.locator(':focus')).toHaveAccessibleName(/: 10$/);
    for (let n = 0; n < 3; n += 1) await keyboard.press('ArrowRight');
    await expect(points.locator(':focus')).toHaveAccessibleName(/: not available$/);
    await expect(plot.getByText('; none on')).toBeVisible();
    expect(await axeObjections(page)).toEqual([]);
  });

  await test.step('Enter on one writes a note of at most 160 characters on its day', async () => {
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await keyboard.type('Reel posted');
    await expect(form.getByText('149 left')).toBeVisible();
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(notes).toHaveText([/Reel posted/]);
    await expect(points.locator(':focus')).toHaveAccessibleName(/: 10, note 1$/);
  });

  await test.step('a double click does the same; a range the wrong way round is refused in a sentence', async () => {
    const area = points.locator('span').first();
    const box = await area.boundingBox();
    await area.dblclick({ position: { x: (box?.width ?? 0) * (7 / 9), y: 40 } });
    await expect(form.getByLabel('Day', { exact: true })).toHaveValue('2026-03-08');
    await keyboard.type('x'.repeat(170));
    await expect(form.getByText('0 left')).toBeVisible();
    await form.getByLabel('Note', { exact: true }).fill('A newspaper wrote about us');
    await form.getByLabel('To, for several days').fill('2026-03-07');
    await form.getByLabel('from outside').check();
    await form.getByLabel('A turning point').check();
    await form.getByRole('button', { name: 'Add note' }).click();
    await expect(form.getByRole('alert')).toHaveText('The last day is before the first.');
    await form.getByLabel('To, for several days').fill('2026-03-09');
    await form.getByRole('button', { name: 'Add note' }).click();
    await expect(notes).toHaveText([/Reel posted/, /A newspaper wrote about us/]);
    await expect(notes.nth(1).getByRole('img', { name: '2, from outside' })).toBeVisible();
  });

  await test.step('a note is changed and taken away, and each is one step of the history', async () => {
    await notes.first().getByRole('button', { name: 'Change note 1' }).press('Enter');
    await form.getByLabel('Note', { exact: true }).fill('Reel and story posted');
    await keyboard.press('Enter');
    await expect(notes.first()).toContainText('Reel and story posted');
    await notes.nth(1).getByRole('button', { name: 'Change note 2' }).press('Enter');
    await form.getByRole('button', { name: 'Remove note' }).press('Enter');
    await expect(notes).toHaveCount(1);
    await expect(points.locator('[tabindex="0"]')).toBeFocused();
    // The day stands out, and no note speaks of it any more.
    await expect(plot.getByText(/36 is 3\.6 times 10, the median of the 6 readings before/)).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(notes).toHaveCount(2);
    await expect(plot.getByRole('button', { name: 'Annotate this day' })).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');
    await expect(notes.first()).toContainText('Reel posted');
  });

  await test.step('a table says the same', async () => {
    await plot.getByRole('button', { name: 'As a table' }).press('Enter');
    const table = plot.getByRole('table', { name: 'Readings of Comments' });
    await expect(table.getByRole('row')).toHaveCount(11);
    await expect(table.getByRole('row').nth(4)).toContainText('not available');
    expect(await axeObjections(page)).toEqual([]);
  });

  await untilSaved(page);
  expect((await caseOnDisk(notebook, study.id)).annotations).toMatchObject([
    { text: 'Reel posted', from: '2026-03-01', to: null, kind: 'ours', starred: false },
    { text: 'A newspaper wrote about us', from: '2026-03-08', to: '2026-03-09', kind: 'outside', starred: true },
  ]);
  await app.close();

  const again = await launch('--notebook', notebook);
  await openFromList(again.page, study.title);
  await expect(again.page.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(2);
  await again.app.close();

  await test.step('it prints as lines and words, not as a picture', async () => {
    const file = path.join(folder, 'out.pdf');
    const print = ['--user-data', userData, '--notebook', notebook, '--print', study.title, '--to', file];
    expect((await runApp(...print)).code).toBe(0);
    const text = pdfText(file);
    for (const words of ['Daily readings, Instagram', '40 target', 'Reel posted', 'A newspaper wrote about us'])
      expect(text).toContain(words);
    expect(text).toContain('Disc: ours. Diamond: from outside. ★ marks a turning point.');
    expect(pdfPictures(file)).toEqual([]);
  });
});
