'use strict';
// `app`: the life of the application, from ready to quit.
const browser = require('../chromium/browser.cjs');
const { focus, windows } = require('../registry.cjs');
const { KnownEvents, permitted, refuse, strict } = require('../refusal.cjs');
const { makeAppPaths } = require('./app-paths.cjs');
const { makeCommandLine } = require('./command-line.cjs');
const { makeInstanceLock } = require('./instance-lock.cjs');

class App extends KnownEvents {
  static label = 'app';
  static events = [
    'ready',
    'window-all-closed',
    'before-quit',
    'will-quit',
    'quit',
    'activate',
    'second-instance',
    'web-contents-created',
    'browser-window-created',
    'render-process-gone',
    'child-process-gone',
  ];
  isPackaged = false;
  _appPath = '';
  _version = '';
  _quitting = false;
  _exiting = false;
  _paths = makeAppPaths(() => this.name);
  _lock = makeInstanceLock((argv, cwd, additionalData) =>
    this._me.emit('second-instance', {}, argv, cwd, additionalData),
  );
  _ready = false;
  _setReady;
  _untilReady = new Promise((resolve) => {
    this._setReady = resolve;
  });

  constructor() {
    super();
    const { commandLine, appended } = makeCommandLine(process.argv.slice(1));
    this.commandLine = commandLine;
    this._switches = appended;
    this.name = 'Electron';
    this._me = strict('app', this);
  }

  whenReady() {
    return this._untilReady;
  }
  isReady() {
    return this._ready;
  }
  /** Emits through the app's own object, since Playwright's loader holds back `ready` there. */
  _becomeReady() {
    this._ready = true;
    this._me.emit('ready', {}, {});
    this._setReady();
  }

  getName() {
    return this.name;
  }
  setName(name) {
    this.name = name;
  }
  getVersion() {
    return this._version;
  }
  getAppPath() {
    return this._appPath;
  }
  getPath(name) {
    return this._paths.get(name);
  }
  setPath(name, value) {
    this._paths.set(name, value);
  }
  getLocale() {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }
  getSystemLocale() {
    return this.getLocale();
  }

  // Every page runs in a sandboxed Chromium process anyway, without Node.
  enableSandbox() {}
  // Windows' task bar and the about panel are not drawn here.
  setAppUserModelId() {}
  setAboutPanelOptions() {}
  showAboutPanel() {
    refuse('app.showAboutPanel');
  }
  focus() {
    (focus.window ?? [...windows][0])?.focus();
  }

  requestSingleInstanceLock(additionalData) {
    return this._lock.request(this.getPath('userData'), additionalData);
  }
  hasSingleInstanceLock() {
    return this._lock.has();
  }
  releaseSingleInstanceLock() {
    this._lock.release();
  }

  /** Asks every window to close; one that stays ends the quitting (window-closing.cjs). */
  quit() {
    if (this._quitting) return;
    this._quitting = true;
    if (!permitted(this._me, 'before-quit')) {
      this._quitting = false;
      return;
    }
    for (const window of [...windows]) window.close();
    this._quitWhenAlone();
  }
  _quitWhenAlone() {
    if (!this._quitting || windows.size) return;
    if (permitted(this._me, 'will-quit')) this.exit(0);
    else this._quitting = false;
  }
  /** Ends at once, asking nobody. Chromium gets 3 s to put its profile away. */
  exit(code = 0) {
    if (this._exiting) return;
    this._exiting = true;
    for (const window of [...windows]) window.destroy();
    this._me.emit('quit', {}, code);
    process.emit('exit', code);
    this._lock.release();
    void Promise.all([browser.end(), this._lock.settled()]).then(() => process.reallyExit(code));
  }
}

const app = new App()._me;

module.exports = { app };
