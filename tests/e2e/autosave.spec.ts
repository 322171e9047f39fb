import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import { documentText } from '../../src/shared/core/rich-text/document-text.ts';
import { expect, test } from '../support/app-fixture.ts';
import { caseRows } from '../support/case-list.ts';
import { caseOnDisk, openFromList, section, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();
const other = sampleCase({ id: sampleId(2), title: 'Open day stories' });

test('W4 typing is saved without being asked for, and the word beside it says so', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What to change');
  await page.keyboard.type('Test every link.');
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(documentText(kept.document)).toContain('Test every link.');
  expect(kept.rev).toBeGreaterThan(study.rev);
});

test('changing to another case at once loses nothing', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study, other]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What to change');
  await page.keyboard.type('Just in time.');
  await caseRows(page, other.title).click();
  await expect(titleField(page)).toHaveValue(other.title);
  await caseRows(page, study.title).click();
  await expect(section(page, 'What to change')).toHaveText('Just in time.');
});

test('closing at once loses nothing', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What to change');
  await page.keyboard.type('The last word.');
  await app.close();
  expect(documentText((await caseOnDisk(notebook, study.id)).document)).toContain('The last word.');
});

test('a change by another program is told, and what was typed here is kept as a case of its own', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(titleField(page)).toHaveValue(study.title);
  const theirs = { ...study, rev: 5, campaign: 'Theirs' };
  await writeFile(path.join(notebook, 'cases', study.id, 'case.json'), serializeCaseFile(theirs));
  await writeIn(page, 'What to change');
  await page.keyboard.type('Mine.');
  await page.getByRole('button', { name: 'Show the changed one' }).click();
  await expect(page.getByRole('textbox', { name: 'Campaign' })).toHaveValue('Theirs');
  await expect(section(page, 'What to change')).toHaveText('');
  await openFromList(page, /your version/);
  await expect(section(page, 'What to change')).toHaveText('Mine.');
  expect((await caseOnDisk(notebook, study.id)).campaign).toBe('Theirs');
});

test('C6 a case with something newer in it is shown for reading only, and its file stays as it is', async ({
  launch,
  folder,
}) => {
  const [summary, ...rest] = study.document.content;
  const poll = { type: 'poll', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Yes or no?' }] }] };
  const newer = { ...study, document: { ...study.document, content: [{ ...summary, content: [poll] }, ...rest] } };
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [newer as typeof study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(section(page, 'Summary')).toHaveText('Yes or no?');
  await expect(page.getByRole('note')).toContainText('its file is left as it is');
  await section(page, 'Summary').click();
  await page.keyboard.type('x');
  await expect(section(page, 'Summary')).toHaveText('Yes or no?');
  await expect(titleField(page)).toHaveAttribute('readonly');
  expect((await caseOnDisk(notebook, study.id)).document).toEqual(newer.document);
});
