import path from 'node:path';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, titleField, untilSaved } from '../support/case-page.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

test('M10 M13 M14 by keyboard: a measure in words is written, chosen and counted; a chain names what is tracked for its own sake', async ({
  launch,
  folder,
}) => {
  const study = sampleCase();
  const past = [1_200, 1_450, 1_310].map((value, index) => pastCase(50 + index, value));
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study, ...past], []);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(titleField(page)).toHaveValue(study.title);
  const { keyboard } = page;

  await test.step('five levels are written, and one is chosen with what shows it', async () => {
    await page.getByRole('button', { name: 'Add a measure in words' }).press('Enter');
    await keyboard.type('How the press wrote about us');
    await expect(page.getByText('Write all five levels: until then it does not count.')).toBeVisible();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const levels = page.getByRole('dialog', { name: 'Measure in words: How the press wrote about us' });
    await expect(levels.getByLabel('−2, much worse than expected')).toBeFocused();
    for (const text of ['Mocked', 'Not mentioned', 'Mentioned once', 'Two papers quote us', 'National news']) {
      await keyboard.type(text);
      await keyboard.press('Tab');
    }
    await expect(levels.getByLabel('Level reached')).toBeFocused();
    await keyboard.type('+1');
    await expect(levels.getByLabel('Chosen on')).toBeVisible();
    await levels.getByLabel('What shows it').focus();
    await keyboard.type('The Courier, 12 March');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(page.getByText('+1, better than expected: Two papers quote us')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Attainment, row 1: 125/ })).toBeVisible();
  });

  await test.step('a business metric to end in', async () => {
    await keyboard.press('ControlOrMeta+Shift+m');
    await keyboard.type('applications');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toHaveValue('Applications');
    await page.getByRole('textbox', { name: 'Target, row 1' }).focus();
    await expect(
      page.getByText('Own past: median 1,310 of 3 cases with the same goal and channel, from 1,200 to 1,450.'),
    ).toBeVisible();
  });

  await test.step('the chain leads from the business back to what is counted', async () => {
    await page.getByRole('button', { name: 'Work backwards' }).press('Enter');
    await expect(page.getByLabel('Business indicator, link 1')).toBeFocused();
    await keyboard.type('Appl');
    await keyboard.press('Tab');
    await keyboard.type('Readers of the article look for the form');
    await expect(page.getByText('Tracked for its own sake: How the press wrote about us.')).toBeVisible();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'How the press wrote about us' }).press('Space');
    await keyboard.press('Escape');
    await expect(page.getByText('Tracked for its own sake')).toHaveCount(0);
    expect(await axeObjections(page)).toEqual([]);
  });

  await untilSaved(page);
  const saved = await caseOnDisk(notebook, study.id);
  expect(saved.metrics.find(({ levels }) => levels)?.levels?.score).toMatchObject({
    level: 1,
    why: 'The Courier, 12 March',
  });
  expect(saved.chain).toMatchObject([{ behaviour: 'Readers of the article look for the form' }]);
  await keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Tracked for its own sake')).toBeVisible();
});

function pastCase(n: number, applications: number): CaseStudy {
  const { goals, channels } = sampleCase();
  const figure = { typed: String(applications), value: applications, unit: 'count' } as const;
  const row = { id: sampleId(n + 100), metric: 'Applications', definition: 'applications', note: '', target: null };
  return sampleCase({ id: sampleId(n), title: `Past ${n}`, goals, channels, metrics: [{ ...row, actual: figure }] });
}
