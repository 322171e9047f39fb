import { existsSync } from 'node:fs';
import path from 'node:path';
import { eventNames, requestNames } from '../../src/shared/ipc/channels.ts';
import { expect, onElectron, type RunningApp, test } from '../support/app-fixture.ts';
import { caseText, openFromList } from '../support/case-page.ts';

// Each title names the rows of the Electron security checklist that it proves.
let running: RunningApp;
test.beforeEach(async ({ launch }) => {
  running = await launch();
});

// What was stopped was stopped as planned, not by an error in main.
test.afterEach(({ userData }) => {
  expect(existsSync(path.join(userData, 'logs/casebook.log')), 'something is in the log').toBe(false);
});

test('#2 the page has no Node', async () => {
  const found = await running.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

test('#3 what the page does to its own built-ins does not reach the preload', async () => {
  const answered = await running.page.evaluate(async (alsoArrays) => {
    const broken = () => {
      throw new Error('the page replaced this');
    };
    if (alsoArrays) Array.prototype.push = Array.prototype.map = broken as never;
    Object.keys = broken;
    Object.fromEntries = broken;
    return (await window.casebook.request['app.state']()).ok;
    // The stand-in's bridge has a half in the page, which arrays of the page can break; Electron's has not.
  }, onElectron);
  expect(answered).toBe(true);
});

test('#4 every page is sandboxed, isolated and without Node', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as never as { getLastWebPreferences(): object }).getLastWebPreferences(),
    ),
  );
  expect(preferences).toHaveLength(1);
  for (const of of preferences)
    expect(of).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
});

test('#7 nothing in the window makes code of a text, not even to ask whether it could', async () => {
  const { page } = running;
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/TrustedScript|Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.getByRole('button', { name: 'Look at the example notebook' }).click();
  await openFromList(page, 'Taster day reel');
  await expect(caseText(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await expect(page.getByRole('button', { name: 'New plan' })).toBeVisible();
  expect(refused).toEqual([]);
});

test('#5 the page is granted nothing', async () => {
  const states = await running.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const asked = names.map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return `${name}: ${status.state}`;
    });
    return Promise.all(asked);
  });
  expect(states.filter((state) => state.endsWith('granted'))).toEqual([]);
  const media = await running.page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    ),
  );
  expect(media).toBe('refused');
});

/** What a hostile document might try, by the directive that is to stop it. */
const attempts: Readonly<Record<string, () => unknown>> = {
  'style-src-elem': () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'b{}' })),
  'style-src-attr': () => document.body.setAttribute('style', 'color: red'),
  'img-src': () => Object.assign(new Image(), { src: 'https://a.test/x.png' }),
  'connect-src': () => fetch('https://a.test/').catch(() => undefined),
  'frame-src': () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://a.test/' })),
  'media-src': () => document.body.append(Object.assign(document.createElement('video'), { src: 'https://a.test/x' })),
  'base-uri': () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://a.test/' })),
  'form-action': () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://a.test/' });
    document.body.append(form);
    form.submit();
  },
  'font-src': () => new FontFace('x', 'url(https://a.test/x.woff2)').load().catch(() => undefined),
  'require-trusted-types-for': () => Object.assign(document.createElement('b'), { innerHTML: '<img src=x>' }),
  'trusted-types': () => window.trusted.createPolicy('another', {}),
  // The next ones come with a policy of an allowed name that lets everything through, as if ours had a hole.
  'script-src-elem': () => {
    const script = document.createElement('script');
    document.body.append(Object.assign(script, { src: window.hole.createScriptURL('https://a.test/x.js') }));
  },
  'script-src-attr': () => {
    const element = document.createElement('b');
    element.setAttribute('onclick', window.hole.createScript('window.ran = true'));
    document.body.append(element);
    element.click();
  },
  'object-src': () => {
    const object = document.createElement('object');
    document.body.append(Object.assign(object, { data: window.hole.createScriptURL('https://a.test/') }));
  },
  'worker-src': () => new Worker(window.hole.createScriptURL(URL.createObjectURL(new Blob(['1'])))),
};

interface LooseRules {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    trusted: { createPolicy(name: string, rules: object): LooseRules };
    hole: LooseRules;
  }
}

for (const [directive, attempt] of Object.entries(attempts)) {
  test(`#7 the content policy has ${directive} stop what it is for`, async () => {
    const { page } = running;
    const stopped = await page.evaluateHandle(() => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective));
      window.trusted = (window as never as { trustedTypes: Window['trusted'] }).trustedTypes;
      const same = (text: string) => text;
      window.hole = window.trusted.createPolicy('casebook', { createScript: same, createScriptURL: same });
      return directives;
    });
    // Some attempts throw; that they are reported is what counts.
    await page.evaluate(attempt).catch(() => undefined);
    await expect.poll(() => stopped.evaluate((directives) => [...directives])).toContain(directive);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
}

test('#7 the page itself never offends its policy', async () => {
  const complaints: string[] = [];
  running.page.on('console', (message) => complaints.push(message.text()));
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints.filter((text) => /policy|trusted/i.test(text))).toEqual([]);
});

test('#11 #12 no guest page can be made', async () => {
  await running.page.evaluate(() => {
    const guest = document.createElement('webview');
    guest.setAttribute('src', 'casebook://app/index.html');
    document.body.append(guest);
  });
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

const elsewhere = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,hello',
  // Nothing is loaded for this one, so the stand-in has no say in it.
  ...(onElectron ? ['about:blank'] : []),
  'blob:casebook://app/0',
  'casebook://app/other.html',
  'casebook://other/index.html',
  `attachment://original/${'0'.repeat(64)}`,
  'chrome://version/',
  'view-source:casebook://app/index.html',
  'javascript:void(window.ran = true)',
];

test('#13 the page stays where it is, whatever it is told to go to', async () => {
  const { app, page } = running;
  for (const address of elsewhere) {
    await page.evaluate((to) => {
      try {
        window.location.href = to;
      } catch {}
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
    }, address);
    // An answer from the page shows that it has not left.
    expect(await page.evaluate(() => typeof window.casebook), address).toBe('object');
  }
  const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(url).toBe('casebook://app/index.html');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('#14 no window opens', async () => {
  const { app, page } = running;
  for (const address of elsewhere) {
    const opened = await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, target: '_blank' });
      document.body.append(link);
      link.click();
      return window.open(to) === null ? 'nothing' : 'a window';
    }, address);
    expect(opened, address).toBe('nothing');
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  // One that is closed before it runs may still be on its way.
  await expect.poll(() => app.windows().length).toBe(1);
});

test('#15 a link leaves the app only after the person was shown its host and agreed', async () => {
  const { app, page } = running;
  await app.evaluate(({ shell, dialog }) => {
    const seen = globalThis as unknown as { opened: string[]; asked: string[]; answer: number };
    Object.assign(seen, { opened: [], asked: [], answer: 1 });
    shell.openExternal = async (address) => void seen.opened.push(address);
    dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
      seen.asked.push(options.message);
      return { response: seen.answer, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  });
  const open = (href: string) => page.evaluate((to) => window.casebook.request['app.openLink'](to), href);
  const seen = () => app.evaluate(() => (({ opened, asked }) => ({ opened, asked }))(globalThis as never as Seen));

  for (const href of ['file:///etc/passwd', 'javascript:1', 'https://me@example.org/', 'smb://x/y', ''])
    expect(await open(href), href).toMatchObject({ ok: false, error: { code: 'link refused' } });
  expect(await seen()).toEqual({ opened: [], asked: [] });

  expect(await open('https://example.org/a')).toEqual({ ok: true, value: false });
  expect(await seen()).toEqual({ opened: [], asked: ['Open example.org in your browser?'] });

  await app.evaluate(() => {
    (globalThis as never as Seen).answer = 0;
  });
  expect(await open('https://example.org/a')).toEqual({ ok: true, value: true });
  expect((await seen()).opened).toEqual(['https://example.org/a']);
});

interface Seen {
  readonly opened: string[];
  readonly asked: string[];
  answer: number;
}

test('#17 a request that is not in the contract, or not as it says, is refused', async () => {
  const refusals = await running.page.evaluate(async () => {
    const { request } = window.casebook as never as Record<'request', Record<string, (...args: unknown[]) => unknown>>;
    return Promise.all([
      request['case.open']?.('../../etc/passwd'),
      request['notebook.open']?.('/etc'),
      request['evidence.attach']?.('x', 'not bytes'),
      request['app.setTheme']?.({ toString: () => 'dark' }.toString, 1),
    ]).catch(() => 'not sent');
  });
  for (const refusal of [refusals].flat())
    expect([{ ok: false, error: expect.objectContaining({ code: 'bad request' }) }, 'not sent']).toContainEqual(
      refusal,
    );
});

test('#18 no file is read by its address', async () => {
  const read = await running.page.evaluate(async () => {
    const tries = ['file:///etc/passwd', 'casebook://app/..%2f..%2fpackage.json', 'casebook://app/%2fetc%2fpasswd'];
    const load = (address: string) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = address;
      });
    return Promise.all([
      ...tries.map((address) => load(address)),
      ...tries.map((address) =>
        fetch(address).then(
          () => 'loaded',
          () => 'refused',
        ),
      ),
    ]);
  });
  expect(new Set(read)).toEqual(new Set(['refused']));
});

test('#20 the page sees the functions of the contract and nothing else', async () => {
  const surface = await running.page.evaluate(() => ({
    top: Object.keys(window.casebook),
    request: Object.entries(window.casebook.request).map(([name, value]) => `${name}: ${typeof value}`),
    on: Object.entries(window.casebook.on).map(([name, value]) => `${name}: ${typeof value}`),
  }));
  expect(surface.top.toSorted()).toEqual(['on', 'request']);
  expect(surface.request.toSorted()).toEqual(requestNames.map((name) => `${name}: function`).toSorted());
  expect(surface.on.toSorted()).toEqual(eventNames.map((name) => `${name}: function`).toSorted());
});

test('#20 a listener is given what was sent, without the event', async () => {
  const { app, page } = running;
  const heard = await page.evaluateHandle(() => {
    const calls: unknown[][] = [];
    window.casebook.on['library.indexProgress']((...args: unknown[]) => void calls.push(args));
    return calls;
  });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('library.indexProgress', 3, 7),
  );
  await expect.poll(() => heard.jsonValue()).toEqual([[3, 7]]);
});
