import path from 'node:path';
import { newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseText, openFromList, section, writeIn } from '../support/case-page.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

test('L3 I3 a lesson is made of words of a case, rests on it, is counted, and is found by the search', async ({
  launch,
  folder,
}) => {
  const change = {
    id: sampleId(7),
    text: 'Book the stand a month ahead',
    kind: 'change',
    owner: '',
    due: null,
  } as const;
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [
    sampleCase({
      ...newCaseStudy(sampleId(1), NOW),
      title: 'Freshers stand',
      goals: ['Enrolment'],
      changes: [{ ...change, status: 'proposed', since: '2026-01-02' }],
    }),
  ]);
  const { page } = await launch('--notebook', notebook);
  const statement = page.getByRole('textbox', { name: 'Lesson', exact: true });
  const resting = page.getByRole('navigation', { name: 'Lessons that rest on this case' });
  await openFromList(page, 'Freshers stand');
  await expect(page.getByRole('button', { name: 'Open changes 1' })).toBeVisible();

  await test.step('of what is selected', async () => {
    await writeIn(page, 'What happened');
    await page.keyboard.type('Nobody came after four.');
    await section(page, 'What happened').getByText('Nobody came').selectText();
    await expect
      .poll(() => page.evaluate(() => document.getSelection()?.toString().trim()))
      .toBe('Nobody came after four.');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('make a lesson');
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(/^Make a lesson/);
    await page.keyboard.press('Enter');
    await expect(statement).toHaveValue('Nobody came after four.');
    await expect(statement).toBeFocused();
    await expect(page.getByRole('group', { name: 'Cases for it' }).getByText('Freshers stand')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lessons 1' })).toBeVisible();
    expect(await axeObjections(page)).toEqual([]);
  });

  await test.step('of a change; the case tells of both', async () => {
    await page
      .getByRole('group', { name: 'Cases for it' })
      .getByRole('button', { name: 'Freshers stand', exact: true })
      .click();
    await expect(caseText(page)).toBeVisible();
    await expect(resting.getByRole('button')).toHaveText(['Nobody came after four.']);
    await page.getByRole('textbox', { name: 'Change 1' }).focus();
    await page.getByRole('button', { name: /^What can be done with “Book the stand/ }).click();
    await page.getByRole('menuitem', { name: 'Make a lesson of this' }).click();
    await expect(statement).toHaveValue('Book the stand a month ahead');
    await expect(page.getByRole('button', { name: 'Lessons 2' })).toBeVisible();
  });

  await test.step('found by its words, above the cases', async () => {
    await page.getByRole('searchbox').fill('month');
    const found = page.getByRole('region', { name: 'Lessons found' });
    await expect(found.getByRole('button')).toHaveText([/^Book the stand a month ahead/]);
    await expect(found.locator('mark')).toHaveText('month');
    await found.getByRole('button').click();
    await expect(statement).toHaveValue('Book the stand a month ahead');
  });
});
