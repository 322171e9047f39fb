import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';

const bounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const closing = async (app: ElectronApplication) => {
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  await closed;
};

test('the window opens where it was closed', async ({ launch }) => {
  const first = await launch();
  const place = { x: 40, y: 50, width: 900, height: 620 };
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place);
  await expect.poll(() => bounds(first.app)).toEqual(place);
  await closing(first.app);

  const second = await launch();
  await expect.poll(() => bounds(second.app)).toEqual(place);
});

test('a place on a screen that is gone is not used', async ({ launch, userData }) => {
  await mkdir(userData, { recursive: true });
  const place = { x: 90_000, y: 90_000, width: 900, height: 620, maximized: false };
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ place }));
  const { app } = await launch();
  const opened = await bounds(app);
  expect(opened?.x).toBeLessThan(20_000);
  expect(opened?.y).toBeLessThan(20_000);
});

test('zoom, theme and panes are as they were left', async ({ launch, userData }) => {
  const panes = { indexWidth: 230, listWidth: 350, indexShown: false, listShown: true };
  const first = await launch();
  await first.page.evaluate(async (layout) => {
    await window.casebook.request['app.setTheme']('dark');
    await window.casebook.request['app.setZoom'](7);
    await window.casebook.request['app.setPanes'](layout);
  }, panes);
  await closing(first.app);
  expect(JSON.parse(await readFile(path.join(userData, 'settings.json'), 'utf8'))).toMatchObject({ zoom: 2, panes });

  const second = await launch();
  const state = await second.page.evaluate(() => window.casebook.request['app.state']());
  expect(state).toMatchObject({ ok: true, value: { theme: 'dark', zoom: 2, panes } });
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await expect
    .poll(() =>
      second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor()),
    )
    .toBe(2);
});

test('settings that cannot be read are put aside and the app starts', async ({ launch, userData }) => {
  await mkdir(userData, { recursive: true });
  await writeFile(path.join(userData, 'settings.json'), '{"theme":');
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await readFile(path.join(userData, 'settings.json.unreadable'), 'utf8')).toBe('{"theme":');
});
