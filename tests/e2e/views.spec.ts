import path from 'node:path';
import { newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
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
