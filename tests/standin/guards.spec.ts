import type { Page } from '@playwright/test';
import { expect, test } from './probe.ts';

/** Clicks a new link to `target` in the page. */
const follow = (page: Page, target: string) =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
  }, target);

test('every way out of the page is put to the app and refused', async ({ launch, told }) => {
  const { app, page } = await launch();
  // Chromium itself refuses these two to a page, and tells nobody.
  await follow(page, 'file:///etc/passwd');
  await follow(page, 'data:text/html,hello');
  const targets = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'attachment://original/x',
    'mailto:someone@example.invalid',
    'casebook://app/print.html',
  ];
  for (const target of targets) {
    await follow(page, target.replace(/^casebook:..app/, ''));
    await expect.poll(told).toContain(`will-navigate ${target}`);
  }
  const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(url).toBe('casebook://app/index.html');
  await expect(page.locator('h1')).toHaveText('Probe');
});

test('window.open gives null and opens nothing, a link to a new window neither', async ({ launch, told }) => {
  const { app, page } = await launch();
  expect(await page.evaluate(() => window.open('https://example.com/a'))).toBe(null);
  await page.locator('#blank').click();
  await expect
    .poll(told)
    .toEqual(expect.arrayContaining(['open https://example.com/a', 'open casebook://app/print.html']));
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(await page.evaluate(() => window.probe.add(1, 2))).toBe(3);
});

test('a redirect is put to the app', async ({ launch, told }) => {
  const { app } = await launch();
  const failure = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('casebook://app/away')
      .then(
        () => 'loaded',
        (error: Error) => error.message,
      ),
  );
  expect(failure).toContain('ERR_ABORTED');
  expect(await told()).toContain('will-redirect casebook://app/print.html');
});

test('permissions are asked of the app, and what it denies is denied', async ({ launch, told }) => {
  const { page } = await launch();
  const outcome = await page.evaluate(async () => {
    const name = (error: unknown) => (error instanceof Error ? error.name : String(error));
    return {
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', name),
      screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'granted', name),
      clipboard: await navigator.clipboard.readText().then(() => 'granted', name),
      notifications: await Notification.requestPermission(),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code),
        ),
      ),
      fullscreen: await document.body.requestFullscreen().then(() => 'granted', name),
      query: (await navigator.permissions.query({ name: 'geolocation' })).state,
    };
  });
  expect(outcome).toEqual({
    camera: 'NotAllowedError',
    screen: 'NotAllowedError',
    clipboard: 'NotAllowedError',
    notifications: 'denied',
    place: 1,
    fullscreen: 'TypeError',
    query: 'denied',
  });
  const asked = (await told()).filter((line) => line.startsWith('permission'));
  expect(asked).toEqual(
    ['media', 'clipboard-read', 'notifications', 'geolocation', 'fullscreen'].map((p) => `permission ${p}`),
  );
});

test('a webview tag is nothing', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => document.body.append(document.createElement('webview')));
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('webRequest may cancel a request before it is made', async ({ launch, told }) => {
  const { app, page } = await launch({ PROBE_CONNECT: '*' });
  const failed = await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => 'failed'));
  expect(failed).toBe('failed');
  expect(await told()).toContain('cancelled http://127.0.0.1:9/');
  expect(app.windows()).toHaveLength(1);
});
