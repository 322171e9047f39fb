import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ending, expect, processesWith, test } from './probe.ts';

const asItQuits = ['before-quit', 'close asked', 'saved', 'window-all-closed', 'before-quit', 'will-quit'];
const saved = (data: string) => readFile(path.join(data, 'saved.txt'), 'utf8');
const lifeOf = (told: readonly string[]) => told.slice(told.indexOf('ready') + 1);

test('a second start tells the first one and ends', async ({ start, told }) => {
  start();
  await expect.poll(told).toContain('ready');
  expect(await ending(start())).toBe(0);
  await expect.poll(told).toContain('second-instance again');
});

test('after the first was killed, the next start is the first', async ({ start, told }) => {
  const first = start();
  await expect.poll(told).toContain('ready');
  first.kill('SIGKILL');
  await ending(first);
  start();
  await expect.poll(async () => (await told()).filter((line) => line === 'ready')).toHaveLength(2);
});

test('app.quit waits for a prevented close and the destroy after it', async ({ launch, told, data }) => {
  const { app } = await launch({ PROBE_SAVES: '1' });
  const closed = app.waitForEvent('close');
  // The answer may be lost with the process.
  void app.evaluate(({ app: main }) => main.quit()).catch(() => {});
  await closed;
  expect(lifeOf(await told())).toEqual(asItQuits);
  expect(await saved(data)).toBe('saved');
});

test('window.close waits in the same way', async ({ launch, told, data }) => {
  const { app } = await launch({ PROBE_SAVES: '1' });
  const closed = app.waitForEvent('close');
  void app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => {});
  await closed;
  expect(lifeOf(await told())).toEqual(asItQuits.slice(1));
  expect(await saved(data)).toBe('saved');
});

test("Playwright's close waits in the same way", async ({ launch, told, data }) => {
  const { app } = await launch({ PROBE_SAVES: '1' });
  await app.close();
  expect(lifeOf(await told())).toEqual(asItQuits);
  expect(await saved(data)).toBe('saved');
});

test('SIGTERM quits in the ordinary way', async ({ start, told, data }) => {
  const child = start();
  await expect.poll(told).toContain('ready');
  child.kill('SIGTERM');
  expect(await ending(child)).toBe(0);
  expect(lifeOf(await told())).toEqual(asItQuits);
  expect(await saved(data)).toBe('saved');
  expect(await processesWith(data)).toEqual([]);
});

test("a terminal's Ctrl+C, which reaches the whole group, quits in the ordinary way too", async ({
  start,
  told,
  data,
}) => {
  const child = start();
  await expect.poll(told).toContain('ready');
  process.kill(-(child.pid ?? 0), 'SIGINT');
  expect(await ending(child)).toBe(0);
  expect(lifeOf(await told())).toEqual(asItQuits);
  expect(await saved(data)).toBe('saved');
});

test('SIGKILL leaves no Chromium behind', async ({ start, told, data }) => {
  const child = start();
  await expect.poll(told).toContain('ready');
  await expect.poll(() => processesWith(data)).not.toEqual([]);
  child.kill('SIGKILL');
  await expect.poll(() => processesWith(data)).toEqual([]);
});

test('a page that crashes or is killed is told of, and a reload brings it back', async ({ launch, told, data }) => {
  const { app } = await launch();
  for (const id of await processesWith(data, '--type=renderer')) process.kill(id, 'SIGKILL');
  await expect.poll(told).toContain('render-process-gone killed');
  expect(await sumAfterReload(app)).toBe(42);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect
    .poll(async () => (await told()).filter((line) => line.startsWith('render-process-gone')))
    .toHaveLength(2);
  expect(await sumAfterReload(app)).toBe(42);
});

/** Loads the page again and asks it for a call to main. By main, since Playwright's page does not outlive a crash. */
const sumAfterReload = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    const loaded = new Promise((resolve) => window.webContents.once('did-finish-load', () => resolve(undefined)));
    window.webContents.reload();
    await loaded;
    return window.webContents.executeJavaScript('window.probe.add(20, 22)');
  });
