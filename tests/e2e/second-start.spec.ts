import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase } from '../support/sample-case.ts';
import { beginCase, titlesOnDisk } from '../support/writing-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

test('a second start brings the open window to the front and ends', async ({ launch, userData }) => {
  const { app } = await launch();
  const seen = app.evaluate(
    ({ app: electron, BrowserWindow }) =>
      new Promise<number>((resolve) => {
        electron.once('second-instance', () => resolve(BrowserWindow.getAllWindows().length));
      }),
  );
  const { code } = await runApp('--user-data', userData);
  expect(code).toBe(0);
  expect(await seen).toBe(1);
});

test('a second start that names a notebook opens it in the window that is open', async ({
  launch,
  folder,
  userData,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Campaigns'), []);
  const { page } = await launch();
  expect((await runApp('--user-data', userData, '--notebook', notebook)).code).toBe(0);
  const location = () =>
    page.evaluate(async () => {
      const state = await window.casebook.request['app.state']();
      return state.ok && state.value.notebook?.location;
    });
  await expect.poll(location).toBe(notebook);
});

test('arguments that contradict each other are told of in one sentence', async ({ userData }) => {
  const { code, stderr } = await runApp('--user-data', userData, '--print', 'A case');
  expect(code).toBe(1);
  expect(stderr).toContain('--print "<case title or id>" and --to <file.pdf> go together.');
});

test('a case is printed while the app is open', async ({ launch, folder, userData }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Notebook'), [sampleCase({ title: 'Spring reel' })]);
  const { page } = await launch('--notebook', notebook);
  const file = path.join(folder, 'out.pdf');
  const printed = await runApp('--user-data', userData, '--print', 'Spring reel', '--to', file, '--notebook', notebook);
  expect(printed).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  // The one that was open first still writes.
  const state = await page.evaluate(() => window.casebook.request['app.state']());
  expect(state).toMatchObject({ value: { notebook: { readOnly: null } } });
  expect(await page.evaluate(() => window.casebook.request['case.create']())).toMatchObject({ ok: true });
});

test('D9 a notebook that is open elsewhere is shown for reading only', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Notebook'), []);
  const first = await launch('--notebook', notebook);
  await beginCase(first.page);
  await first.page.keyboard.type('Written by the first');
  await expect.poll(() => titlesOnDisk(notebook)).toEqual(['Written by the first']);

  const second = await launch('--notebook', notebook, '--user-data', path.join(folder, 'another user'));
  const state = await second.page.evaluate(() => window.casebook.request['app.state']());
  expect(state).toMatchObject({ value: { notebook: { readOnly: expect.stringContaining('open elsewhere') } } });
  await expect(second.page.getByText('Written by the first').first()).toBeVisible();
  expect(await second.page.evaluate(() => window.casebook.request['case.create']())).toMatchObject({ ok: false });
  expect(titlesOnDisk(notebook)).toEqual(['Written by the first']);
});

test('a notebook that is gone is told of with its path, and not made anew', async ({ launch, folder }) => {
  const gone = path.join(folder, 'Gone');
  const { page } = await launch('--notebook', gone);
  await expect(page.getByText(gone)).toBeVisible();
  await expect(page.getByText('cannot be reached')).toBeVisible();
});

test('the notebook of last time is opened again', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Campaigns'), []);
  const first = await launch('--notebook', notebook);
  const closed = first.app.waitForEvent('close');
  await first.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await closed;
  const second = await launch();
  const state = await second.page.evaluate(() => window.casebook.request['app.state']());
  expect(state).toMatchObject({ value: { notebook: { location: notebook } } });
});
