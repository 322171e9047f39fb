import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseFiles, expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, drop, figures, openFromList, paste, section, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();
const shots = [1, 2, 3, 4, 5].map((n) => drawnPng(300 + n, 500, n));
const shot = (n: number): Uint8Array => shots[n] ?? new Uint8Array();
const file = (name: string, bytes: Uint8Array) => ({ name, media: 'image/png', bytes });
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('screenshots are pasted, dropped and picked, and their bytes are kept as they were', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);

  await test.step('pasted: it appears where the caret is and its caption has the focus', async () => {
    await writeIn(page, 'What happened');
    await page.keyboard.type('It went wrong here.');
    await paste(page, { files: [file('image.png', shot(0))] });
    await expect(page.getByRole('textbox', { name: 'Caption of figure 1', exact: true })).toBeFocused();
    await page.keyboard.type('The first comment');
    await page.keyboard.press('Enter');
    await page.keyboard.type('And after it.');
    await expect(section(page, 'What happened').locator(':scope > p')).toHaveText([
      'It went wrong here.',
      'And after it.',
    ]);
  });

  await test.step('dropped: three stand in the order of their names', async () => {
    await writeIn(page, 'What we did');
    await page.keyboard.type('We posted these.');
    await drop(section(page, 'What we did').locator('p').first(), {
      files: [file('shot 10.png', shot(3)), file('shot 2.png', shot(2)), file('shot 1.png', shot(1))],
    });
    await expect(figures(page)).toHaveCount(4);
  });

  await test.step('picked: beside the text it is listed only', async () => {
    await writeFile(path.join(folder, 'picked.png'), shot(4));
    await writeFile(path.join(folder, 'figures.csv'), 'day,taps\n');
    await chooseFiles(app, path.join(folder, 'picked.png'), path.join(folder, 'figures.csv'));
    // By key: figures that are drawn as they come near move what a pointer would go for.
    await page.getByRole('button', { name: 'Add pictures or files' }).press('Enter');
    await expect(page.getByRole('list', { name: 'Evidence of this case' }).getByRole('listitem')).toHaveCount(5);
    await expect(page.getByRole('list', { name: 'Files' })).toContainText('figures.csv');
    await expect(figures(page)).toHaveCount(4);
  });

  await test.step('E2 dropped on what stands between the text, and pasted there: listed too', async () => {
    const files = page.getByRole('list', { name: 'Files' }).getByRole('listitem');
    const dropped = (name: string) => ({ files: [file(name, new TextEncoder().encode(name))] });
    await drop(page.getByRole('heading', { level: 2, name: 'What happened' }), dropped('on a heading.txt'));
    await expect(files).toHaveCount(2);
    await page.getByRole('button', { name: 'Add pictures or files' }).focus();
    await paste(page, dropped('on a button.txt'));
    await expect(files).toHaveCount(3);
  });

  await page.getByRole('textbox', { name: 'Caption of figure 5 in the list' }).fill('Picked at the end');
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(kept.evidence.map(({ fileName }) => fileName)).toEqual([
    expect.stringMatching(/^Screenshot \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/),
    'shot 1.png',
    'shot 2.png',
    'shot 10.png',
    'picked.png',
    'figures.csv',
    'on a heading.txt',
    'on a button.txt',
  ]);
  expect(kept.evidence.slice(0, 5).map(({ attachment }) => attachment)).toEqual(shots.map(hash));
  expect(kept.evidence.map(({ caption }) => caption)).toEqual([
    'The first comment',
    '',
    '',
    '',
    'Picked at the end',
    ...['', '', ''],
  ]);
  for (const bytes of shots) {
    const name = hash(bytes);
    expect(hash(await readFile(path.join(notebook, 'attachments', name.slice(0, 2), name)))).toBe(name);
  }
});
