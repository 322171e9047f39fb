import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { watchPlanted } from './planted.ts';

/** What hostile content did, if it did anything. */
export interface Deeds {
  /** Scripts that ran, and functions they called that a person or a server would have noticed. */
  readonly runs: number;
  readonly calls: readonly string[];
  /** Elements and attributes in the page that our own page never makes. */
  readonly planted: readonly string[];
  readonly violations: readonly string[];
  readonly requests: readonly string[];
  readonly dialogs: number;
  readonly windows: number;
  readonly opened: readonly string[];
  /** Whether the page or a frame of it went somewhere else. */
  readonly moves: number;
}

/** Nothing at all. */
export const noDeeds: Deeds = {
  runs: 0,
  calls: [],
  planted: [],
  violations: [],
  requests: [],
  dialogs: 0,
  windows: 0,
  opened: [],
  moves: 0,
};

interface Watched {
  readonly __seen: Pick<Deeds, 'runs' | 'calls' | 'violations'>;
  readonly __planted: readonly string[];
}

/** Watches a window from now on for everything that hostile content could do. */
export async function watch(app: ElectronApplication, page: Page): Promise<() => Promise<Deeds>> {
  const requests: string[] = [];
  let dialogs = 0;
  let moves = 0;
  page.on('request', (request) => {
    if (!isOurs(request.url(), page.url())) requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  page.on('framenavigated', () => {
    moves += 1;
  });
  await app.evaluate(({ shell }) => {
    const seen = globalThis as unknown as { openedOutside: string[] };
    seen.openedOutside = [];
    shell.openExternal = async (address: string) => {
      seen.openedOutside.push(address);
    };
  });
  await page.evaluate(watchPlanted);
  await page.evaluate(watchCalls);
  return async () => {
    const seen = await page.evaluate(() => ({
      ...(window as unknown as Watched).__seen,
      planted: (window as unknown as Watched).__planted,
    }));
    const opened = await app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
    return { ...seen, requests, dialogs, windows: app.windows().length - 1, opened, moves };
  };
}

/** Nothing ran, nothing was asked of the network, nothing was shown or opened, and the policy was never needed. */
export async function expectNoDeeds(deeds: () => Promise<Deeds>): Promise<void> {
  expect(await deeds()).toEqual(noDeeds);
}

/**
 * Loads the window anew without its content security policy and Trusted Types, as if there were none: what stops
 * hostile content then is our own reading of it.
 */
export async function withoutPolicy(app: ElectronApplication, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.evaluate(() => Object.assign(window, { __before: true }));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await page.waitForFunction(() => !('__before' in window) && document.querySelector('#root > *') !== null);
}

function watchCalls(): void {
  const seen = { runs: 0, calls: [] as string[], violations: [] as string[] };
  Object.assign(window, { __seen: seen });
  Object.defineProperty(window, '__pwned', {
    set() {
      seen.runs += 1;
    },
    get: () => undefined,
  });
  const note = (name: string) => (to: unknown) => void seen.calls.push(`${name} ${String(to)}`);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch'] as const)
    Object.assign(window, { [name]: note(name) });
  Object.assign(navigator, { sendBeacon: note('sendBeacon') });
  for (const name of ['WebSocket', 'EventSource', 'XMLHttpRequest', 'SharedWorker'] as const)
    Object.assign(window, { [name]: note(name) });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    seen.violations.push(`${violatedDirective} ${blockedURI}`);
  });
}

// The window's own files, and attachments by their hash; the stand-in serves both under names of its own.
function isOurs(address: string, window: string): boolean {
  const files = `${window.split('/').slice(0, 3).join('/')}/assets/`;
  return address.startsWith(files) || /^blob:|[/.]attachment[./:].*\/[0-9a-f]{64}$|^attachment:/.test(address);
}
