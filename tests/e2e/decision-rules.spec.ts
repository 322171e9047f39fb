import path from 'node:path';
import { localDay } from '../../src/shared/core/dates.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, titleField, untilSaved } from '../support/case-page.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const metric = {
  ...{ id: sampleId(50), metric: 'Click-through rate', definition: 'click_through_rate' },
  ...{ target: null, actual: null, note: '' },
};
const study = sampleCase({
  // Long over: what is written about it now is written with hindsight.
  period: { from: '2026-03-07', to: '2026-04-18' },
  metrics: [metric],
  readings: [
    {
      ...{ id: sampleId(51), metric: metric.id, date: '2026-03-09', value: 0.005 },
      ...{ basis: { is: 'lifetime' }, source: '', platform: '' },
    },
  ],
  expectation: { expected: 'Many will apply.', writtenOn: '2026-03-01', before: null, surprised: '' },
});

test('M15 O7 a rule is filled in as a sentence by keyboard, is triggered, acted on, and says when it was changed', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], []);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(titleField(page)).toHaveValue(study.title);
  const { keyboard } = page;
  const part = (name: string, place = 1) => page.getByLabel(`${name}, rule ${place}`, { exact: true });
  const rule = page.getByRole('listitem', { name: /^Rule 1: / });

  await test.step('Tab goes through the sentence as it is read', async () => {
    await page.getByRole('button', { name: 'Add a decision rule' }).press('Enter');
    await expect(part('What it is about')).toBeFocused();
    await expect(rule).toContainText('Not complete');
    await keyboard.type('Click');
    await keyboard.press('Tab');
    await expect(part('Comparison')).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.type('0.8');
    await expect(rule).toContainText('With a percent sign, please');
    await keyboard.type(' %');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('by day');
    await keyboard.press('Tab');
    await expect(part('Day of the campaign')).toHaveValue('3');
    await keyboard.press('Tab');
    await keyboard.type('pause the ads');
    await keyboard.press('Tab');
    await keyboard.type('Mia');
    await keyboard.press('Tab');
    await keyboard.type('stop');
    await expect(
      page.getByRole('listitem', {
        name: 'Rule 1: If Click-through rate is below 0.8\u202f% by day 3, then pause the ads – Mia (stop)',
      }),
    ).toBeVisible();
    await expect(rule).toContainText('Written down after the start');
  });

  await test.step('a value taken back while one is still in its field is shown as it is kept', async () => {
    await part('Value').focus();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('9 %');
    await expect(rule).toHaveAccessibleName(/below 9\s%/);
    await keyboard.press('ControlOrMeta+z');
    await expect(rule).toHaveAccessibleName(/below 0\.8\s%/);
    await expect(part('Value')).toHaveValue('0.8 %');
  });

  await test.step('the numbers say that it was triggered, and where that comes from', async () => {
    await rule.getByRole('button', { name: /^Triggered on .* by 0\.5\s%\. Where/ }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'What the numbers say' })).toContainText('0.5\u202f%, so');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await part('What we did').focus();
    await keyboard.type('not');
    await keyboard.press('Tab');
    await keyboard.type('nobody looked');
  });

  await test.step('a rule about something that happens; one removed comes back by undo', async () => {
    await page.getByRole('button', { name: 'Add a decision rule' }).press('Enter');
    await part('What it is about', 2).selectOption('event');
    await part('What may happen', 2).fill('a negative campaign is launched');
    await part('Did it happen?', 2).selectOption('no');
    await expect(page.getByText('Not triggered: it did not happen')).toBeVisible();
    await part('What may happen', 2).press('Alt+ArrowUp');
    await expect(part('What may happen')).toBeFocused();
    await expect(part('What may happen')).toHaveValue('a negative campaign is launched');
    await page.getByRole('button', { name: 'What can be done with rule 1' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Move down' }).press('Enter');
    await expect(part('What may happen', 2)).toBeVisible();
    await rule.hover();
    await page.getByRole('button', { name: 'What can be done with rule 2' }).hover();
    await page.mouse.down();
    const above = await rule.boundingBox();
    await page.mouse.move(above?.x ?? 0, (above?.y ?? 0) + 4, { steps: 4 });
    await page.mouse.up();
    await expect(part('What may happen')).toBeVisible();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await part('What may happen').press('Alt+ArrowDown');
    await expect(part('What may happen', 2)).toBeFocused();
    await page.getByRole('button', { name: 'Remove rule 2' }).press('Enter');
    await expect(part('What it is about')).toBeFocused();
    await expect(part('What it is about', 2)).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');
    await expect(part('What may happen', 2)).toHaveValue('a negative campaign is launched');
  });

  await test.step('the metric leaves the table: the rule says so and keeps its words', async () => {
    await page.getByRole('button', { name: 'Row Click-through rate' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Remove row' }).press('Enter');
    await expect(rule).toContainText('its metric was removed');
    await expect(part('What it is about').locator('option:checked')).toHaveText('Click-through rate');
  });

  await test.step('an expectation changed after the start keeps its old words, and stands beside the result', async () => {
    await page.getByRole('textbox', { name: 'What we expected' }).fill('Few will apply.');
    await expect(page.getByText(/^Changed after the start, .* Before: “Many will apply\.”$/)).toHaveCount(2);
    await page.getByRole('textbox', { name: 'What surprised us' }).fill('Nobody opened the link.');
    expect(await axeObjections(page)).toEqual([]);
  });

  await untilSaved(page);
  const saved = await caseOnDisk(notebook, study.id);
  expect(saved.rules).toMatchObject([
    { value: 0.008, by: { is: 'day', day: 3 }, owner: 'Mia', answer: { is: 'not acted', why: 'nobody looked' } },
    { event: { happened: 'no' } },
  ]);
  expect(saved.expectation).toMatchObject({
    expected: 'Few will apply.',
    before: { text: 'Many will apply.', changedOn: localDay(new Date()) },
    surprised: 'Nobody opened the link.',
  });
});
