import { type App, type BrowserWindow, nativeTheme, screen, session as sessions, shell } from 'electron';
import type { EventName, Events } from '../../shared/ipc/contract.ts';
import { handlersFor } from '../ipc/handlers.ts';
import { registerHandlers } from '../ipc/register.ts';
import type { NotebookFolders } from '../services/notebook-folders.ts';
import { createNotebookSession } from '../services/notebook-session.ts';
import { createNotices } from '../services/notices.ts';
import type { Printing } from '../services/printing.ts';
import { startNotebook } from '../services/start-notebook.ts';
import { createUnsaved } from '../services/unsaved.ts';
import { createVerbs } from '../services/verbs.ts';
import { keepAppearance } from './appearance.ts';
import type { AppArguments } from './arguments.ts';
import { leaveOnEveryWay } from './closing.ts';
import { createDialogs } from './dialogs.ts';
import { createFlush } from './flush.ts';
import { hardenSession } from './harden.ts';
import { viewOf } from './kept-views.ts';
import { createLeaving } from './leaving.ts';
import { usableLocale } from './locale.ts';
import type { Log } from './log.ts';
import { createCopyOpener } from './open-copy.ts';
import { reloadAfterCrash } from './page-crash.ts';
import type { Places } from './places.ts';
import { serveAttachments, serveUi } from './protocol.ts';
import { uiAddress } from './schemes.ts';
import { askedBySecondStart } from './second-start.ts';
import type { SettingsStore } from './settings.ts';
import type { UiFiles } from './ui-files.ts';
import { createWindow, placeOf, present } from './window.ts';
import { openingPlace } from './window-place.ts';

/** What was made ready before there is a window. */
export interface Ready {
  readonly app: App;
  readonly args: AppArguments;
  readonly places: Places;
  readonly settings: SettingsStore;
  readonly files: UiFiles;
  readonly folders: NotebookFolders;
  readonly printing: Printing;
  readonly log: Log;
}

const patience = 10_000;

/** Opens the window over the notebook of the start. */
export function openApp(ready: Ready): BrowserWindow {
  const { app, args, places, settings, log } = ready;
  nativeTheme.themeSource = settings.now.theme;
  const window = createWindow({
    place: openingPlace(
      settings.now.place,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    maximized: settings.now.place?.maximized ?? false,
    dark: nativeTheme.shouldUseDarkColors,
    preload: places.preload,
    devTools: !app.isPackaged,
  });
  const contents = window.webContents;

  function send<Name extends EventName>(name: Name, ...what: Parameters<Events[Name]>): boolean {
    if (window.isDestroyed() || contents.isCrashed()) return false;
    contents.send(name, ...what);
    return true;
  }

  const notices = createNotices((failure) => send('app.notice', failure));
  const unsaved = createUnsaved();
  const dialogs = createDialogs(window);
  const flush = createFlush(() => notices.listening && send('app.flush'));
  const session = createNotebookSession({
    folders: ready.folders,
    flush: flush.ask,
    viewOf: (folder) => viewOf(settings.now.views, folder),
    changed: (state) => {
      unsaved.clear();
      if (settings.now.notebook !== state.location) settings.change({ notebook: state.location, lastCase: null });
      appearance.setView(state.view.view);
      send('notebook.changed', state);
    },
    events: {
      libraryChanged: (caseCount) => send('library.changed', caseCount),
      lessonsChanged: () => send('lessons.changed'),
      indexProgress: (...progress) => send('library.indexProgress', ...progress),
      caseSaved: (id, receipt) => send('case.saved', id, receipt),
      caseChangedOnDisk: (id) => send('case.changedOnDisk', id),
      casePinned: (id, pinned, rev) => send('case.pinned', id, pinned, rev),
      notice: notices.tell,
    },
  });
  const leaving = createLeaving({
    flush: flush.ask,
    settled: async () => session.current?.settled(),
    unsaved: unsaved.failure,
    leaveAnyway: dialogs.leaveAnyway,
    patience: () => new Promise((resolve) => setTimeout(resolve, patience).unref()),
    leave: async (waiting) => {
      settings.change({ place: placeOf(window) });
      if (waiting) await Promise.all([session.close(), settings.settled()]);
      window.destroy();
      // A page being printed in a window of its own does not hold the app back.
      app.quit();
    },
  });
  const appearance = keepAppearance(window, {
    settings,
    sendCommand: (command) => send('app.command', command),
    sendDark: (dark) => send('app.themeChanged', dark),
  });

  const copies = createCopyOpener(places.opened, (path) => shell.openPath(path));
  void copies.removeOld();

  hardenSession(sessions.defaultSession, { devTools: !app.isPackaged });
  serveUi(sessions.defaultSession, ready.files);
  serveAttachments(sessions.defaultSession, () => session.current?.attachments ?? null);
  const verbs = createVerbs({
    version: app.getVersion(),
    locale: usableLocale(app.getSystemLocale()),
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    documents: places.documents,
    started: startNotebook(session, { args, settings, notices }),
    settings,
    session,
    dialogs,
    flush,
    notices,
    unsaved,
    printing: ready.printing,
    log,
    appearance,
    openExternal: (address) => shell.openExternal(address),
    openCopy: copies.open,
    tellTagging: (done, of) => send('tags.progress', done, of),
    tellChecking: (done, of) => send('files.checkProgress', done, of),
    tellAdding: (progress) => send('evidence.progress', progress),
  });
  registerHandlers(contents, handlersFor(verbs), log);
  leaveOnEveryWay(app, window, leaving);
  reloadAfterCrash(contents, {
    now: () => performance.now(),
    gone: () => {
      notices.pageGone();
      flush.answered();
    },
    hopeless: () => {
      // The case that was open may be what the page cannot bear: the next start is without it.
      settings.change({ lastCase: null });
      leaving.begin();
    },
  });
  window.on('focus', () => void session.current?.library.reconcile());
  app.on('second-instance', (_event, _argv, _folder, data) => {
    present(window);
    const asked = askedBySecondStart(data);
    if (asked) void startNotebook(session, { args: asked, settings, notices });
  });
  void window.loadURL(uiAddress).catch((error: unknown) => log.error('loading the window', error));
  return window;
}
