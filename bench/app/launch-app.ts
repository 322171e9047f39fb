import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { appEnvironment, onElectron } from '../../tests/support/app-fixture.ts';

/** Where the figures of the running app come from, for the table. */
export const shell = onElectron ? 'on Electron' : 'on the stand-in, not on Electron';

/** The built app, or any other app of a folder, with its window. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Starts an app as Electron would; resolves with its first window. */
export async function launchApp(appFolder: string, ...args: readonly string[]): Promise<LaunchedApp> {
  const switches = onElectron && process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ cwd: appFolder, args: [...switches, '.', ...args], env: appEnvironment() });
  return { app, page: await app.firstWindow() };
}
