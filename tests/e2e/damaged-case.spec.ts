import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { caseText, openFromList, section, untilSaved, writeIn } from '../support/case-page.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase({ title: 'Canteen price rumour' });

test('C1 a case damaged on disk is told of, and its newest whole version taken; the damaged bytes are kept', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const first = await launch('--notebook', notebook);
  await openFromList(first.page, study.title);
  await writeIn(first.page, 'Summary');
  await first.page.keyboard.type('Written before the damage.');
  await first.app.close();
  const file = path.join(notebook, 'cases', study.id, 'case.json');
  const whole = readFileSync(file);
  const damaged = whole.subarray(0, whole.length / 2);
  writeFileSync(file, damaged);

  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page, 'Could not be read')).toHaveCount(1);
  await caseRows(page, 'Could not be read').click();
  await expect(page.getByRole('heading', { name: 'This case was damaged on disk' })).toBeVisible();
  await expect(page.getByText('The file of “Canteen price rumour” could not be read.')).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the version of' }).click();
  await expect(section(page, 'Summary')).toContainText('Written before the damage.');
  await expect(page.getByText('The damaged file is kept in the folder “quarantine”.')).toBeVisible();
  await expect(caseText(page)).toHaveAttribute('contenteditable', 'true');
  await expect(caseRows(page, 'Could not be read')).toHaveCount(0);

  const aside = path.join(notebook, 'quarantine', study.id);
  expect(readdirSync(aside).map((name) => readFileSync(path.join(aside, name)))).toEqual([damaged]);
});

test('C9 an uneven table and a stray link are mended and told of; the file as it was is kept when it changes', async ({
  launch,
  folder,
}) => {
  const row = (...cells: readonly string[]) => ({
    type: 'tableRow',
    content: cells.map((words) => ({ type: 'tableCell', content: [paragraph(words)] })),
  });
  const document = documentWith(
    { type: 'caseLink', attrs: { case: sampleId(9), title: 'Where it began' } },
    { type: 'table', content: [row('Seen'), row('Asked', 'Answered')] },
  );
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [{ ...study, document }]);
  const before = readFileSync(path.join(notebook, 'cases', study.id, 'case.json'));
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  const notice = page.getByRole('list', { name: 'Notices' }).getByText('All its words are kept.');
  await expect(notice).toBeVisible();
  const summary = section(page, 'Summary');
  await expect(summary.locator('p').first()).toHaveText(/^Where it began/);
  await expect(summary.getByRole('cell')).toHaveText(['Seen', '', 'Asked', 'Answered']);
  expect(readFileSync(path.join(notebook, 'cases', study.id, 'case.json'))).toEqual(before);

  await writeIn(page, 'What we did');
  await page.keyboard.type('One line.');
  await untilSaved(page);
  const history = path.join(notebook, 'history', study.id);
  expect(readdirSync(history).map((name) => readFileSync(path.join(history, name)))).toEqual([before]);
});
