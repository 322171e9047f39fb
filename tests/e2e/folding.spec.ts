import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { caseText, openFromList } from '../support/case-page.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

test('W2 a section folded by keyboard stays folded on this computer, and the case file knows nothing of it', async ({
  launch,
  folder,
}) => {
  const study = sampleCase({ document: documentWith(paragraph('Seen by many.')) });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const file = path.join(notebook, 'cases', study.id, 'case.json');
  const before = readFileSync(file);
  const first = await launch('--notebook', notebook);
  await openFromList(first.page, study.title);
  const words = caseText(first.page).getByText('Seen by many.');
  await expect(words).toBeVisible();
  const head = first.page.getByRole('button', { name: 'Show “Summary”' });
  await head.press('Enter');
  await expect(words).toBeHidden();
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await first.app.close();

  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(page.getByRole('button', { name: 'Show “Summary”' })).toHaveAttribute('aria-expanded', 'false');
  await expect(caseText(page).getByText('Seen by many.')).toBeHidden();
  await page.getByRole('button', { name: 'Show “Summary”' }).press('Enter');
  await expect(caseText(page).getByText('Seen by many.')).toBeVisible();
  expect(readFileSync(file)).toEqual(before);
});
