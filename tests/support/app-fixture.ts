import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** Whether the tests run on Electron itself rather than on the stand-in. */
export const onElectron =
  process.env.ELECTRON_OVERRIDE_DIST_PATH === undefined &&
  existsSync(path.join(root, 'node_modules/electron/path.txt'));

/** A running app and its window. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface AppFixtures {
  /** What the test's folder is called, before the part that makes it unique. */
  readonly folderName: string;
  /** A temporary folder for this test alone, removed afterwards. */
  readonly folder: string;
  /** Where the app keeps its settings and caches in this test; it outlives a restart. */
  readonly userData: string;
  /** Starts the built app with these arguments (`--notebook`, `--example` ...); closed after the test if still open. */
  readonly launch: (...args: string[]) => Promise<RunningApp>;
}

/**
 * Playwright's test with the app: `launch()` starts `out/` (build it first: `npm run build`) with userData of its own,
 * on Electron where its program is, else on the stand-in.
 */
export const test = base.extend<AppFixtures>({
  folderName: ['casebook-test-', { option: true }],
  folder: async ({ folderName }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), folderName));
    await use(folder);
    // The browser of an app that has ended may write into its profile a moment longer. One that a busy machine keeps at
    // it for half a minute leaves a folder behind, which says nothing about the app.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch((error: unknown) =>
      console.warn(`A temporary folder was left behind: ${String(error)}`),
    );
  },
  userData: async ({ folder }, use) => use(path.join(folder, 'user-data')),
  launch: async ({ userData }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async (...args) => {
      const app = await _electron.launch({
        cwd: root,
        args: [...switches(), '.', '--user-data', userData, ...args],
        env: appEnvironment(),
      });
      running.add(app);
      app.once('close', () => running.delete(app));
      const page = await app.firstWindow();
      // A window is there before its page is: only what the page draws shows that it has arrived.
      await page.locator('#root > *').first().waitFor();
      return { app, page };
    });
    // One that a test has killed answers no more.
    for (const app of running) if (app.process().signalCode === null) await quitWithoutAsking(app);
  },
});

/** The environment the app runs in: what `npm test` set up, with the stand-in where Electron's program is not here. */
export function appEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const standin = onElectron
    ? {}
    : {
        ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'tools/electron-standin/dist'),
        ...(process.env.DISPLAY ? {} : { STANDIN_HEADLESS: '1' }),
      };
  // Playwright itself looks for the program by this name.
  Object.assign(process.env, standin);
  return { ...Object.fromEntries(inherited), ...standin };
}

// Chromium refuses its sandbox to root and would not start; the stand-in sees to that itself.
function switches(): string[] {
  return onElectron && process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Ends a test's app, also where it would ask whether to: the answer is to leave. */
async function quitWithoutAsking(app: ElectronApplication): Promise<void> {
  await answerMessageBoxes(app, 1);
  await app.close();
}

/** From now on every message box is answered with this button, without being shown. */
export async function answerMessageBoxes(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
  }, button);
}

/** From now on whoever asks for files or a folder gets these; none means that the person cancels. */
export async function chooseFiles(app: ElectronApplication, ...filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: chosen });
  }, filePaths);
}

/** From now on whoever asks where to save, or for the folder of a new notebook, gets this; null to cancel. */
export async function saveTo(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, filePath);
}

/** What the menu command of this id does. */
export async function runCommand(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}
