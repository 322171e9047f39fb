import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, type RunningApp, test } from '../support/app-fixture.ts';
import { beginCase, titlesOnDisk } from '../support/writing-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const times = process.env.CASEBOOK_LONG ? 50 : 2;

/** Every way to end the app that a test can take. */
const ways: Readonly<Record<string, (app: ElectronApplication) => unknown>> = {
  'closing the window': (app) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  'quitting the app': (app) => app.evaluate(({ app: electron }) => electron.quit()),
  'quitting twice': (app) =>
    app.evaluate(({ app: electron }) => {
      electron.quit();
      electron.quit();
    }),
  SIGTERM: (app) => app.process().kill('SIGTERM'),
  SIGINT: (app) => app.process().kill('SIGINT'),
  SIGHUP: (app) => app.process().kill('SIGHUP'),
};

test.describe('leaving', () => {
  let notebook: string;
  test.beforeEach(async ({ folder }) => {
    notebook = await writtenNotebook(path.join(folder, 'Notebook'), []);
  });

  for (const [way, leave] of Object.entries(ways))
    test(`A6 ${way} right after the last key loses no character`, async ({ launch }) => {
      test.setTimeout(60_000 + times * 10_000);
      for (let turn = 1; turn <= times; turn++) {
        const { app, page } = await launch('--notebook', notebook);
        const closed = app.waitForEvent('close');
        await beginCase(page);
        const title = `Written in turn ${turn}, and left at once`;
        await page.keyboard.type(title);
        // The app may be gone before it can answer.
        await Promise.resolve(leave(app)).catch(() => undefined);
        await closed;
        expect(titlesOnDisk(notebook)).toContain(title);
      }
    });

  test('A5 a page that crashes comes back with what was typed', async ({ launch, userData }) => {
    const { app, page } = await launch('--notebook', notebook);
    await beginCase(page);
    await page.keyboard.type('Typed before the crash');
    const kept = () => textUnder(path.join(userData, 'journal')) + titlesOnDisk(notebook).join();
    await expect.poll(kept).toContain('Typed before the crash');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    const shown = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('document.querySelector("textarea")?.value')
          .catch(() => ''),
      );
    await expect.poll(shown, { timeout: 20_000 }).toBe('Typed before the crash');
  });

  test('A7 when a save fails the app says so and stays, and goes once it is saved', async ({ launch }) => {
    const { app, page } = await launch('--notebook', notebook);
    await beginCase(page);
    await page.keyboard.type('First');
    await expect.poll(() => titlesOnDisk(notebook)).toEqual(['First']);
    await recordMessageBoxes(app);
    await breakWriting(app, 'ENOSPC');
    await page.keyboard.type(' and second');
    await closeWindow({ app, page });
    await expect.poll(() => messages(app)).toEqual(['Not everything could be saved.']);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('First and second');
    expect(titlesOnDisk(notebook)).toEqual(['First']);

    await mendWriting(app);
    const closed = app.waitForEvent('close');
    await closeWindow({ app, page });
    await closed;
    expect(titlesOnDisk(notebook)).toEqual(['First and second']);
  });

  test('A7 when the disk is slow the app asks instead of closing', async ({ launch }) => {
    const { app, page } = await launch('--notebook', notebook);
    await beginCase(page);
    await recordMessageBoxes(app);
    await breakWriting(app, 'wait');
    await page.keyboard.type('Slow');
    await closeWindow({ app, page });
    await expect.poll(() => messages(app), { timeout: 30_000 }).toEqual(['Casebook is still saving.']);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

    await mendWriting(app);
    const closed = app.waitForEvent('close');
    await closeWindow({ app, page });
    await closed;
    expect(titlesOnDisk(notebook)).toEqual(['Slow']);
  });
});

async function closeWindow({ app }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
}

interface Recorded {
  readonly messages: string[];
  mend(): void;
}

/** Every message box is answered with its first button, "Keep open", and remembered. */
async function recordMessageBoxes(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const recorded = Object.assign(globalThis, { messages: [] as string[] });
    dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
      recorded.messages.push(options.message);
      return { response: 0, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  });
}

function messages(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as never as Recorded).messages);
}

/** From now on a case file cannot be written: the disk is full, or does not answer until it is mended. */
async function breakWriting(app: ElectronApplication, how: 'ENOSPC' | 'wait'): Promise<void> {
  await app.evaluate((_electron, kind) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
    const { open } = files;
    let mended: () => void = () => undefined;
    const mending = new Promise<void>((resolve) => {
      mended = resolve;
    });
    files.open = async (file, ...how) => {
      // The file that is to become a case file.
      if (/\.case\.json\.[^/\\]*$/.test(String(file))) {
        if (kind === 'ENOSPC') throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        await mending;
      }
      return open(file, ...how);
    };
    syncBuiltinESMExports();
    Object.assign(globalThis, {
      mend: () => {
        files.open = open;
        syncBuiltinESMExports();
        mended();
      },
    });
  }, how);
}

async function mendWriting(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => (globalThis as never as Recorded).mend());
}

/** Everything that files under a folder hold; one that is being written may go before it is read. */
function textUnder(folder: string): string {
  if (!existsSync(folder)) return '';
  const textOf = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => textOf(path.join(entry.parentPath, entry.name)))
    .join('\n');
}
