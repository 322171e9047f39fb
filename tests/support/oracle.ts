import { type ElectronApplication, expect, type Page } from '@playwright/test';

/** What hostile content did, if it did anything. */
export interface Deeds {
  readonly runs: number;
  readonly violations: readonly string[];
  readonly requests: readonly string[];
  readonly dialogs: number;
  readonly windows: number;
  readonly opened: readonly string[];
}

/** Watches a window from now on for everything that hostile content could do. */
export async function watch(app: ElectronApplication, page: Page): Promise<() => Promise<Deeds>> {
  const requests: string[] = [];
  let dialogs = 0;
  page.on('request', (request) => {
    if (!isOurs(request.url(), page.url())) requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await app.evaluate(({ shell }) => {
    const seen = globalThis as unknown as { openedOutside: string[] };
    seen.openedOutside = [];
    shell.openExternal = async (address: string) => {
      seen.openedOutside.push(address);
    };
  });
  await page.evaluate(() => {
    const seen = { runs: 0, violations: [] as string[] };
    Object.assign(window, { __seen: seen });
    Object.defineProperty(window, '__pwned', {
      set() {
        seen.runs += 1;
      },
      get: () => undefined,
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return async () => {
    const seen = await page.evaluate(
      () => (window as unknown as { __seen: { runs: number; violations: string[] } }).__seen,
    );
    const opened = await app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
    return { ...seen, requests, dialogs, windows: app.windows().length - 1, opened };
  };
}

/** Nothing ran, nothing was asked of the network, nothing was shown or opened, and the policy was never needed. */
export async function expectNoDeeds(deeds: () => Promise<Deeds>): Promise<void> {
  expect(await deeds()).toEqual({ runs: 0, violations: [], requests: [], dialogs: 0, windows: 0, opened: [] });
}

// The window's own files, and attachments by their hash; the stand-in serves both under names of its own.
function isOurs(address: string, window: string): boolean {
  const files = `${window.split('/').slice(0, 3).join('/')}/assets/`;
  return address.startsWith(files) || /^blob:|[/.]attachment[./:].*\/[0-9a-f]{64}$|^attachment:/.test(address);
}
