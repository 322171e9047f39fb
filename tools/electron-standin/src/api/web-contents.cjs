'use strict';
// `webContents`: what a window shows. The Chromium page behind it is chromium/page.cjs.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Page } = require('../chromium/page.cjs');
const { contents, contentsByTarget } = require('../registry.cjs');
const { refuse, refuseUnknown, strict } = require('../refusal.cjs');
const { surroundings } = require('../start/surroundings.cjs');
const { IpcMain } = require('./ipc-main.cjs');
const { Loading } = require('./loading.cjs');
const { mediaOf } = require('./native-theme.cjs');
const { PageCommands } = require('./page-commands.cjs');
const { hearPage } = require('./page-events.cjs');
const { hearPreload } = require('./page-messages.cjs');
const { printToPDF } = require('./print-to-pdf.cjs');
const { session } = require('./session.cjs');

// Each with the only value the stand-in can honour; `undefined` where any may be given.
const PREFERENCES = {
  preload: undefined,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: undefined,
  javascript: undefined,
  session: undefined,
  partition: undefined,
  zoomFactor: undefined,
};
const WEBRTC_POLICIES = [
  'default',
  'default_public_interface_only',
  'default_public_and_private_interfaces',
  'disable_non_proxied_udp',
];

/** On a desktop a person closes windows behind main's back: then Chromium is made to ask first. */
const asksBeforeClosing = (window) =>
  !surroundings.underTest && !surroundings.headless && window.listenerCount('close') > 0;

/** Throws for a preference the stand-in does not know or cannot give. */
function checkPreferences(preferences) {
  refuseUnknown(preferences, Object.keys(PREFERENCES), 'webPreferences');
  for (const [name, only] of Object.entries(PREFERENCES))
    if (only !== undefined && preferences[name] !== undefined && preferences[name] !== only)
      refuse(`webPreferences ${name}: ${preferences[name]}`);
}

class WebContents extends PageCommands {
  static label = 'webContents';
  static events = [
    'did-start-loading',
    'did-stop-loading',
    'did-finish-load',
    'did-fail-load',
    'did-navigate',
    'did-navigate-in-page',
    'dom-ready',
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview', // never emitted: there are no <webview> tags
    'page-title-updated',
    'preload-error',
    'render-process-gone',
    'destroyed',
  ];
  static _next = 1;
  ipc = strict('webContents.ipc', new IpcMain());
  _url = '';
  _title = '';
  _crashed = false;
  _openHandler = undefined;
  _printing = Promise.resolve();

  /** `window` is the BrowserWindow that shows it. */
  constructor(preferences, window) {
    super();
    checkPreferences(preferences);
    this.id = WebContents._next++;
    this.session = preferences.session ?? session.fromPartition(preferences.partition ?? '');
    this._preferences = preferences;
    this._window = window;
    this._zoom = preferences.zoomFactor ?? 1;
    this._me = strict('webContents', this);
    contents.set(this.id, this._me);
    this.mainFrame = this._makeMainFrame();
    this._openPage();
    this._load = new Loading(this._me);
  }

  _makeMainFrame() {
    const owner = this;
    const frame = strict('webFrameMain', {
      get url() {
        return owner.getURL();
      },
      get origin() {
        return /^[^:]+:\/\/[^/]*/.exec(owner.getURL())?.[0] ?? '';
      },
      get top() {
        return frame;
      },
      parent: null,
      detached: false,
      isDestroyed: () => owner.isDestroyed(),
    });
    return frame;
  }

  /** Also used when the page is gone although its window is to stay (window-closing.cjs). */
  _openPage() {
    const { preload, javascript } = this._preferences;
    const { platform, arch, versions, env, argv } = process;
    this._page = new Page(
      {
        context: this.session._context(),
        javascript: javascript !== false,
        preload: preload === undefined ? '' : this._readPreload(preload),
        config: () => {
          this._guarded = asksBeforeClosing(this._window);
          const accelerators = !surroundings.underTest;
          return { process: { platform, arch, versions, env, argv }, accelerators, guardClose: this._guarded };
        },
        media: mediaOf,
      },
      {
        onEvent: (name, params) => hearPage(this._me, name, params),
        onMessage: (message, world) => void hearPreload(this._me, message, world),
      },
    );
  }
  _readPreload(file) {
    try {
      if (!path.isAbsolute(file)) throw new Error(`preload script must have absolute path: ${file}`);
      return readFileSync(file, 'utf8');
    } catch (error) {
      console.error(`Unable to load preload script: ${file}\n${error.message}`);
      setImmediate(() => this.emit('preload-error', {}, file, error));
      return '';
    }
  }

  getURL() {
    return this._url;
  }
  getTitle() {
    return this._title;
  }
  isDestroyed() {
    return !contents.has(this.id);
  }
  isCrashed() {
    return this._crashed;
  }
  isLoading() {
    return this._load.isLoading();
  }
  getLastWebPreferences() {
    return { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, ...this._preferences };
  }

  loadURL(url, options = {}) {
    refuseUnknown(options, [], 'an option of loadURL:');
    return this._load.loadURL(url);
  }
  reload() {
    this._load.reload();
  }

  send(channel, ...args) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    this._page.deliver({ type: 'message', channel, args });
  }
  /** Runs in the page's world, once the page has loaded. The result must be JSON. */
  async executeJavaScript(expression, userGesture = false) {
    if (this._preferences.javascript === false) refuse('executeJavaScript in a window with javascript: false');
    if (!this._url || this.isLoading()) await new Promise((resolve) => this.once('did-stop-loading', resolve));
    return this._page.evaluate(expression, { userGesture });
  }

  setWindowOpenHandler(handler) {
    this._openHandler = handler;
  }
  /** A page was, or would have been, opened. It never stays open, so an app that allows it must know. */
  _onOpen(details) {
    const referrer = { url: '', policy: 'strict-origin-when-cross-origin' };
    const answer = this._openHandler?.({ disposition: 'new-window', referrer, ...details });
    if (answer?.action !== 'deny') refuse("opening a window from a page (setWindowOpenHandler's action 'allow')");
  }
  // Not enforced: no name resolves here, and the app's CSP allows no connection.
  setWebRTCIPHandlingPolicy(policy) {
    if (!WEBRTC_POLICIES.includes(policy)) throw new TypeError(`Unknown WebRTC policy ${policy}`);
  }
  setIgnoreMenuShortcuts(on) {
    this._ignoreShortcuts = on;
  }

  /** Resolves to the PDF's bytes. One at a time: Chromium answers only one of two at once. */
  printToPDF(options = {}) {
    const printed = this._printing.then(() => printToPDF(this._page, options));
    this._printing = printed.catch(() => {});
    return printed;
  }
  focus() {
    this._page.cdp('Page.bringToFront').catch(() => {}); // the page may be gone
  }
  forcefullyCrashRenderer() {
    this._crashing = true;
    this._page.cdp('Page.crash').catch(() => {}); // it dies before it answers
  }
  openDevTools() {
    refuse('webContents.openDevTools (press F12 in the window)');
  }
  /** Unlike the window's close(), asks nobody unless told to. */
  close({ waitForBeforeUnload = false } = {}) {
    if (waitForBeforeUnload) this._window._unload();
    else this._window.destroy();
  }
}

/** The module `webContents`: how to find one. */
const webContents = strict('webContents', {
  getAllWebContents: () => [...contents.values()],
  fromId: (id) => contents.get(id),
  fromDevToolsTargetId: (targetId) => contentsByTarget(targetId),
});

module.exports = { WebContents, webContents };
