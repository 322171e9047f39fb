import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './probe.ts';

test('prints a page whose scripts are off, in a partition of its own', async ({ launch, data }) => {
  const { app } = await launch();
  const base64 = await app.evaluate(async ({ BrowserWindow, session }) => {
    const partition = session.fromPartition('print');
    const answered: string[] = [];
    partition.protocol.handle('casebook', (request) => {
      answered.push(request.url);
      const body =
        '<h1>Paper heading</h1><noscript>No script here</noscript><script>document.write("script ran")</script>';
      return new Response(body, { headers: { 'content-type': 'text/html' } });
    });
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: partition, javascript: false, sandbox: true, contextIsolation: true },
    });
    await window.loadURL('casebook://app/print');
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5 },
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<span style="font-size:9px">Page <span class="pageNumber"></span></span>',
      scale: 1,
      landscape: false,
    });
    window.destroy();
    if (!window.isDestroyed() || answered[0] !== 'casebook://app/print') throw new Error(answered.join());
    return pdf.toString('base64');
  });
  const file = path.join(data, 'page.pdf');
  await writeFile(file, Buffer.from(base64, 'base64'));
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  expect(text).toContain('Paper heading');
  expect(text).toContain('No script here');
  expect(text).not.toContain('script ran');
  expect(text).toContain('Page 1');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes.*\(A4\)/s);
});

test('a partition shares neither handlers nor storage with the default session', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => localStorage.setItem('mine', 'yes'));
  const seen = await app.evaluate(async ({ BrowserWindow, session }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'other' } });
    const unhandled = await window.loadURL('casebook://app/index.html').catch((error: Error) => error.message);
    session
      .fromPartition('other')
      .protocol.handle('casebook', () => new Response('<p>other</p>', { headers: { 'content-type': 'text/html' } }));
    await window.loadURL('casebook://app/index.html');
    const mine = await window.webContents.executeJavaScript('localStorage.getItem("mine")');
    window.destroy();
    return { unhandled, mine };
  });
  expect(seen.unhandled).toContain('ERR_FAILED');
  expect(seen.mine).toBe(null);
});

test('themeSource changes what the page prefers, and tells', async ({ launch }) => {
  const { app, page } = await launch();
  const prefersDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await prefersDark()).toBe(false);
  const updated = await app.evaluate(
    ({ nativeTheme }) =>
      new Promise((resolve) => {
        nativeTheme.once('updated', () => resolve(nativeTheme.shouldUseDarkColors));
        nativeTheme.themeSource = 'dark';
      }),
  );
  expect(updated).toBe(true);
  await expect.poll(prefersDark).toBe(true);
});

test('the clipboard carries text between main and the page', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ clipboard }) => clipboard.writeText('pasted by key'));
  await page.getByLabel('text').focus();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste());
  await expect(page.getByLabel('text')).toHaveValue('pasted by key');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('pasted by key');
});

test('a window has the place it was given and tells when it changes', async ({ launch }) => {
  const { app, page } = await launch();
  const window = await app.browserWindow(page);
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 640]);
  await window.evaluate((w) => {
    const resized = new Promise((resolve) => w.once('resize', () => resolve(w.getBounds())));
    w.setBounds({ x: 40, y: 30, width: 700, height: 500 });
    return resized;
  });
  expect(await window.evaluate((w) => w.getBounds())).toEqual({ x: 40, y: 30, width: 700, height: 500 });
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([700, 500]);
  await window.evaluate((w) => w.maximize());
  expect(await window.evaluate((w) => [w.isMaximized(), w.getNormalBounds().width])).toEqual([true, 700]);
  const display = await app.evaluate(({ screen }) => screen.getDisplayMatching({ x: 0, y: 0, width: 9, height: 9 }));
  expect(await window.evaluate((w) => w.getBounds())).toEqual(display.workArea);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(display.workArea.width);
});

test('zoom makes fewer and bigger pixels, also after the window is resized', async ({ launch }) => {
  const { app, page } = await launch();
  const window = await app.browserWindow(page);
  const size = () => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]);
  await window.evaluate((w) => w.webContents.setZoomFactor(2));
  await expect.poll(size).toEqual([450, 320, 2]);
  await window.evaluate((w) => w.setBounds({ width: 800, height: 600 }));
  await expect.poll(size).toEqual([400, 300, 2]);
  await page.getByLabel('text').click();
  await expect(page.getByLabel('text')).toBeFocused();
  await window.evaluate((w) => w.webContents.setZoomLevel(0));
  await expect.poll(size).toEqual([800, 600, 1]);
});

test('a menu item does what its click says, found by its id', async ({ launch, told }) => {
  const { app } = await launch();
  const closed = app.waitForEvent('close');
  void app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('quit')?.click()).catch(() => {});
  await closed;
  expect(await told()).toContain('will-quit');
});
