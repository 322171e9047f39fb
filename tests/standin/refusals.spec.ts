import { expect, test } from './probe.ts';

test('what it lacks throws by name', async ({ launch }) => {
  const { app } = await launch();
  const messages = await app.evaluate(async (electron) => {
    const [window] = electron.BrowserWindow.getAllWindows();
    if (!window) return [];
    const { webContents } = window;
    const make = (options: Electron.BrowserWindowConstructorOptions) => () => new electron.BrowserWindow(options);
    const attempts: readonly (() => unknown)[] = [
      () => electron.Tray,
      () => electron.app.dock,
      () => electron.app.relaunch(),
      () => window.setOpacity(0.5),
      () => webContents.debugger,
      () => webContents.openDevTools(),
      () => electron.session.fromPartition('persist:kept'),
      () => electron.session.defaultSession.cookies,
      () => electron.protocol.registerFileProtocol,
      () => new electron.Menu().popup(),
      () => webContents.printToPDF({ pages: 2 } as Electron.PrintToPDFOptions),
      () => electron.dialog.showOpenDialog({}),
      () => electron.shell.openExternal('https://example.com/'),
      () => electron.BrowserWindow.fromBrowserView,
      make({ kiosk: true }),
      make({ webPreferences: { sandbox: false } }),
      make({ webPreferences: { contextIsolation: false } }),
      make({ webPreferences: { nodeIntegration: true } }),
      make({ webPreferences: { webviewTag: true } }),
      make({ webPreferences: { offscreen: true } }),
    ];
    const refusal = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'nothing was thrown';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    return Promise.all(attempts.map(refusal));
  });
  const names = [
    'electron.Tray',
    'app.dock',
    'app.relaunch',
    'BrowserWindow.setOpacity',
    'webContents.debugger',
    'webContents.openDevTools',
    'the partition persist:kept',
    'session.cookies',
    'protocol.registerFileProtocol',
    'Menu.popup',
    'the printToPDF option pages',
    'dialog.showOpenDialog',
    'shell.openExternal',
    'BrowserWindow.fromBrowserView',
    "BrowserWindow's option kiosk",
    'webPreferences sandbox: false',
    'webPreferences contextIsolation: false',
    'webPreferences nodeIntegration: true',
    'webPreferences webviewTag: true',
    'webPreferences offscreen',
  ];
  expect(messages).toHaveLength(names.length);
  for (const [n, name] of names.entries()) {
    expect(messages[n]).toContain(name);
    expect(messages[n]).toMatch(/^stand-in: /);
  }
});

test('listening to an event that is never emitted throws', async ({ launch }) => {
  const { app } = await launch();
  const messages = await app.evaluate(({ app: main, BrowserWindow, nativeTheme }) => {
    const [window] = BrowserWindow.getAllWindows();
    const listen = (emitter: unknown) => {
      try {
        (emitter as NodeJS.EventEmitter).on('no-such-event', () => {});
        return 'nothing was thrown';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    return [main, window, window?.webContents, nativeTheme].map(listen);
  });
  expect(messages).toEqual(
    ['app', 'BrowserWindow', 'webContents', 'nativeTheme'].map(
      (owner) => `stand-in: the event 'no-such-event' of ${owner} is not implemented`,
    ),
  );
});

test('before-input-event and sendSync, which would need a connection, are refused', async ({ launch }) => {
  const { app, page } = await launch();
  const message = await app.evaluate(({ BrowserWindow }) => {
    try {
      BrowserWindow.getAllWindows()[0]?.webContents.on('before-input-event', () => {});
      return 'nothing was thrown';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  expect(message).toBe("stand-in: the event 'before-input-event' of webContents is not implemented");
  expect(await page.evaluate(() => window.probe.lacks('sendSync'))).toBe(
    'stand-in: ipcRenderer.sendSync is not implemented',
  );
});

test('a window that has ended says so', async ({ launch }) => {
  const { app } = await launch();
  const message = await app.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    window.destroy();
    try {
      window.getBounds();
      return 'nothing was thrown';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  expect(message).toBe('Object has been destroyed');
});
