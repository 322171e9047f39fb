import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
/** The folder that passes for Electron's. */
export const standin = path.join(root, 'tools/electron-standin/dist');
/** The small app these tests drive. */
export const probeApp = path.join(import.meta.dirname, 'fixtures/app');
// These tests are about the stand-in, also where Electron's own program is there.
process.env.ELECTRON_OVERRIDE_DIST_PATH = standin;

declare global {
  interface Window {
    probe: {
      add(a: number, b: number): Promise<number>;
      same(value: { text: string; again: readonly string[] }): Promise<string>;
      size(bytes: Uint8Array): Promise<number>;
      fail(): Promise<void>;
      unknown(): Promise<void>;
      nodeHere(): string;
      repeated(): string;
      lacks(name: string): string;
    };
    violations: string[];
  }
}

type Probe = {
  readonly app: ElectronApplication;
  readonly page: Page;
};
type Fixtures = {
  /** What the names of the data folders begin with. */
  prefix: string;
  /** The app's own data folder, new for each test. */
  data: string;
  /** What the app told, in order. */
  told: () => Promise<readonly string[]>;
  /** Starts the app under Playwright; `env` goes to it. */
  launch: (env?: Record<string, string>) => Promise<Probe>;
  /** Starts the app as a plain process without Playwright, leading a group of its own. */
  start: () => ChildProcess;
};

export const test = base.extend<Fixtures>({
  prefix: ['standin-probe-', { option: true }],
  data: async ({ prefix }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), prefix));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  },
  told: async ({ data }, use) => {
    const file = path.join(data, 'told.txt');
    await use(async () => (existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : []));
  },
  launch: async ({ data }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async (env = {}) => {
      const app = await _electron.launch({
        args: [probeApp],
        colorScheme: null,
        env: { ...inherited(), PROBE_DATA: data, ...env },
      });
      running.add(app);
      app.once('close', () => running.delete(app));
      const page = await app.firstWindow();
      await page.locator('body[data-ready]').waitFor();
      return { app, page };
    });
    for (const app of running) await app.close();
  },
  start: async ({ data }, use) => {
    const running = new Set<ChildProcess>();
    await use(() => {
      const env = { ...inherited(), STANDIN_HEADLESS: '1', PROBE_DATA: data, PROBE_SAVES: '1' };
      const child = spawn(path.join(standin, 'electron'), [probeApp], { env, stdio: 'ignore', detached: true });
      running.add(child);
      return child;
    });
    for (const child of running) child.kill('SIGKILL');
  },
});
export { expect } from '@playwright/test';

const inherited = () => ({ ...process.env }) as Record<string, string>;

/** How a process ended: its exit code, or the signal's name. */
export async function ending(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
}

/** Ids of the processes that were started with all these texts in their arguments. */
export async function processesWith(...texts: readonly string[]): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''); // it has ended meanwhile
      return texts.every((text) => line.includes(text)) ? [Number(id)] : [];
    }),
  );
  return found.flat();
}
