import path from 'node:path';
import { type CaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const titled = (n: number, title: string) => sampleCase({ ...newCaseStudy(sampleId(n), NOW), title });

test('I11 a case is pinned by key and by menu, marked, listed in the index and on the start page, also next time', async ({
  launch,
  folder,
}) => {
  const cases = [titled(1, 'Spring reel'), titled(2, 'Open day'), titled(3, 'Clearing week')];
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const first = await launch('--notebook', notebook);
  const { page } = first;
  const index = page.getByRole('navigation', { name: 'Index' });
  const start = page.getByRole('main');
  const marked = caseRows(page).filter({ has: page.getByRole('img', { name: 'Pinned' }) });
  await caseRows(page).filter({ hasText: 'Open day' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Pin', exact: true }).press('Enter');
  await expect(marked).toHaveText([/Open day/]);
  await expect(start.getByRole('heading', { name: 'Pinned' })).toBeVisible();
  await expect(start.getByRole('listitem').first()).toContainText('Open day');
  expect(await axeObjections(page)).toEqual([]);

  await caseRows(page).filter({ hasText: 'Spring reel' }).click();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('Spring reel');
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await expect(marked).toHaveCount(2);
  // The open case goes on being written, and keeps its pin.
  await title.fill('Spring reel, revised');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await expect(marked.filter({ hasText: 'Spring reel, revised' })).toHaveCount(1);
  await index.getByRole('button', { name: 'Pinned 2' }).click();
  await expect(caseRows(page)).toHaveCount(2);
  await expect(index.getByRole('button', { name: 'Pinned 2' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Unpin case' }).press('Enter');
  await expect(caseRows(page)).toHaveText([/Open day/]);
  await first.app.close();

  const again = await launch('--notebook', notebook);
  await expect(again.page.getByRole('button', { name: 'Pinned 1' })).toBeVisible();
  await again.page.getByRole('searchbox').fill('is:pinned');
  await expect(caseRows(again.page)).toHaveText([/Open day/]);
});

const counted = (n: number, title: string, reach: number | null, more: Partial<CaseStudy>) =>
  sampleCase({
    ...titled(n, title),
    goals: ['Reach'],
    metrics:
      reach === null
        ? []
        : [
            {
              id: sampleId(100 + n),
              metric: 'Reach',
              definition: 'reach',
              target: null,
              actual: { typed: String(reach), value: reach, unit: 'count' },
              note: '',
            },
          ],
    ...more,
  });

test('I5 the cases as cards, as a table sorted by a metric, and on a timeline; a case opens and gives way again', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [
    counted(1, 'Spring reel', 900, { period: { from: '2026-03-01', to: '2026-04-30' } }),
    counted(2, 'Open day', 12_000, { period: { from: '2026-03-15', to: '2026-03-20' } }),
    counted(3, 'Clearing week', null, { goals: ['Applications'] }),
  ]);
  const first = await launch('--notebook', notebook);
  const { page } = first;
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(caseRows(page)).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+2');
  const cards = page.getByRole('listbox', { name: 'Cards of the cases' });
  await expect(cards.getByRole('option')).toHaveCount(3);
  await expect(cards).toBeFocused();
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const second = cards.getByRole('option', { selected: true });
  const chosen = page.getByRole('region', { name: 'Cases to compare' });
  await page.keyboard.press('Shift+Space');
  await expect(chosen).toContainText('1 chosen');
  await expect(second).toContainText('chosen to compare');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('Clearing week');
  await page.getByRole('main').getByRole('button', { name: 'Back', exact: true }).click();
  await expect(second).toContainText('Clearing week');
  await expect(cards).toBeFocused();

  await page.getByRole('radio', { name: 'Table' }).check();
  const table = page.getByRole('grid', { name: 'Table of the cases' });
  const titles = table.getByRole('rowheader');
  await expect(table.getByRole('row', { name: /Clearing week/ })).toContainText('not measured');
  await expect(table.getByRole('row', { name: /Clearing week/ })).toContainText('chosen to compare');
  await table
    .getByRole('row', { name: /Spring reel/ })
    .getByTitle(/^Choose for comparing/)
    .click();
  await table.getByRole('row', { name: /Open day/ }).click({ modifiers: ['Control'] });
  await expect(chosen).toContainText('3 chosen');
  await chosen.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(chosen).toBeHidden();
  await expect(table).toBeFocused();
  const reach = table.getByRole('columnheader', { name: 'Reach' });
  await reach.getByRole('button').press('Enter');
  await expect(reach).toHaveAttribute('aria-sort', 'descending');
  await expect(titles).toHaveText(['Open day', 'Spring reel', 'Clearing week']);
  await reach.getByRole('button').press('Enter');
  await expect(titles).toHaveText(['Spring reel', 'Open day', 'Clearing week']);
  await table.getByRole('columnheader', { name: 'Title' }).getByRole('button').press('Enter');
  await expect(titles).toHaveText(['Clearing week', 'Open day', 'Spring reel']);
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Reach/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(reach).toHaveCount(0);

  await page.getByRole('radio', { name: 'Timeline' }).check();
  const timeline = page.getByRole('listbox', { name: 'Timeline of the cases' });
  await expect(timeline.getByRole('option')).toHaveCount(3);
  await expect(page.getByText('Without dates')).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await timeline.press('Home');
  await timeline.press('ArrowRight');
  await timeline.press('Enter');
  await expect(title).toHaveValue('Open day');
  await first.app.close();

  const next = await launch('--notebook', notebook);
  const again = next.page;
  await expect(again.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Open day');
  await again.getByRole('button', { name: 'Back', exact: true }).press('Escape');
  await expect(again.getByRole('listbox', { name: 'Timeline of the cases' })).toBeVisible();
  await again.keyboard.press('ControlOrMeta+3');
  await expect(again.getByRole('columnheader')).toHaveText(['Title', 'Goal', 'Dates', 'Outcome']);

  const ticked = () =>
    next.app.evaluate(({ Menu }) =>
      ['view-list', 'view-cards', 'view-table', 'view-timeline'].filter(
        (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.checked,
      ),
    );
  await expect.poll(ticked).toEqual(['view-table']);

  // The start page has its own way from any form, and the way back to the cases is the form they were in.
  const index = again.getByRole('navigation', { name: 'Index' });
  await again.keyboard.press('Alt+Home');
  await expect(again.getByRole('main')).toBeFocused();
  await expect(again.getByRole('main').getByRole('button', { name: /Spring reel/ })).toBeVisible();
  await expect(index.getByRole('button', { name: 'Start page' })).toHaveAttribute('aria-current', 'page');
  expect(await axeObjections(again)).toEqual([]);
  await index.getByRole('button', { name: /^All cases/ }).press('Enter');
  await expect(again.getByRole('columnheader')).toHaveCount(4);
});
