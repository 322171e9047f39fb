import path from 'node:path';
import type { Page } from '@playwright/test';
import { newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { caseOnDisk, openFromList, untilSaved } from '../support/case-page.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const rows = (page: Page) => page.getByRole('list', { name: 'Tags' }).getByRole('listitem');

test('I8 I6 one tag for two: a known spelling is taken, tags are merged in all cases, and Undo gives them back', async ({
  launch,
  folder,
}) => {
  const tagged = (n: number, title: string, ...tags: string[]) =>
    sampleCase({ ...newCaseStudy(sampleId(n), NOW), title, tags });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [
    tagged(1, 'Spring reel', 'reels', 'spring'),
    tagged(2, 'Autumn reel', 'clip'),
    tagged(3, 'Winter reel', 'Reels'),
  ]);
  const { page } = await launch('--notebook', notebook);
  const tagsOf = async (n: number) => (await caseOnDisk(notebook, sampleId(n))).tags;

  await test.step('typed with other letters, a tag is the one there is', async () => {
    await openFromList(page, 'Autumn reel');
    await page.getByRole('combobox', { name: 'Tags' }).fill('clip, SPRING');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Tags' })).toHaveValue('clip, spring');
    await untilSaved(page);
    await expect.poll(() => tagsOf(2)).toEqual(['clip', 'spring']);
  });

  await test.step('a search by the tag is saved', async () => {
    await page.getByRole('searchbox').fill('tag:clip');
    await expect(caseRows(page)).toHaveCount(1);
    const search = { id: sampleId(8), name: 'Clips', text: 'tag:clip', goal: null, choices: [] };
    await page.evaluate((one) => window.casebook.request['searches.keep'](one), search);
  });

  await test.step('the list of tags counts spellings as one', async () => {
    await page.getByRole('button', { name: 'Tags', exact: true }).click();
    await expect(rows(page)).toHaveText([/^clip1 case/, /^(reels|Reels)also written (Reels|reels)2 cases/, /^spring2/]);
    expect(await axeObjections(page)).toEqual([]);
  });

  await test.step('another name says what it will do; the name of another tag merges', async () => {
    await page.getByRole('button', { name: 'Change the tag clip' }).click();
    await page.getByRole('menuitem', { name: 'Rename or merge…' }).click();
    const name = page.getByRole('textbox', { name: 'New name' });
    await expect(name).toBeFocused();
    await name.fill('יום');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('will have “\u2068יום\u2069” instead.');
    await name.fill('');
    await page.keyboard.type('Springs');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('1 case with “clip” will have “Springs”');
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('“spring” is there already, in 2 cases');
    expect(await axeObjections(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByText('“clip” became “spring” in 1 case.')).toBeVisible();
    expect(await tagsOf(2)).toEqual(['spring']);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByRole('searchbox')).toHaveValue('tag:spring');
    const kept = await page.evaluate(() => window.casebook.request['searches.list']());
    expect(kept).toMatchObject({ value: [{ text: 'tag:spring' }] });
  });

  await test.step('Undo gives exactly that case its tags back', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(rows(page)).toHaveCount(3);
    expect(await tagsOf(2)).toEqual(['clip', 'spring']);
    expect(await tagsOf(1)).toEqual(['reels', 'spring']);
    await expect(page.getByRole('searchbox')).toHaveValue('tag:clip');
  });
});
