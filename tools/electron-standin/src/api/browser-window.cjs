'use strict';
// `BrowserWindow`. Where it is: window-place.cjs; how it ends: window-closing.cjs.
const { focus, windows } = require('../registry.cjs');
const { KnownEvents, refuseUnknown, strict } = require('../refusal.cjs');
const { app } = require('./app.cjs');
const { WebContents } = require('./web-contents.cjs');
const closing = require('./window-closing.cjs');
const { loseFocus, takeFocus } = require('./window-focus.cjs');
const { Place } = require('./window-place.cjs');

const OPTIONS = [
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'autoHideMenuBar',
  'webPreferences',
];

class Window extends KnownEvents {
  static label = 'BrowserWindow';
  static events = [
    'ready-to-show',
    'show',
    'hide',
    'close',
    'closed',
    'focus',
    'blur',
    'page-title-updated',
    'resize',
    'move',
    'maximize',
    'unmaximize',
    'minimize',
    'restore',
    'enter-full-screen',
    'leave-full-screen',
    // Never emitted: Windows' own, and a hanging page is not watched for.
    'query-session-end',
    'session-end',
    'unresponsive',
    'responsive',
  ];

  static getAllWindows() {
    return [...windows];
  }
  static fromWebContents(contents) {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id) {
    return [...windows].find((window) => window.id === id) ?? null;
  }
  static getFocusedWindow() {
    return focus.window ?? null;
  }

  constructor(options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    refuseUnknown(options, OPTIONS, "BrowserWindow's option");
    this._me = strict('BrowserWindow', this);
    this._title = options.title ?? app.name;
    this._visible = options.show !== false;
    this._background = options.backgroundColor;
    this._place = new Place(this._me, options);
    this.webContents = new WebContents(options.webPreferences ?? {}, this._me)._me;
    this.id = this.webContents.id;
    windows.add(this._me);
    this._begin();
  }
  /** Once the page is there, its window gets its place. Also for a page that had to be opened again. */
  _placePage() {
    this.webContents._page.attached
      .then(() => this._place.apply())
      .catch((error) => {
        if (this.isDestroyed() || app._exiting) return;
        console.error('stand-in: the window could not be made:', error);
        app.exit(1);
      });
    this._paintBackground();
  }
  _begin() {
    this._placePage();
    setImmediate(() => {
      if (this._visible && !this.isDestroyed()) takeFocus(this._me);
    });
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this._me);
  }
  _readyToShow() {
    if (this._wasReady) return;
    this._wasReady = true;
    this.emit('ready-to-show');
  }

  loadURL(url, options) {
    return this.webContents.loadURL(url, options);
  }
  reload() {
    this.webContents.reload();
  }
  getTitle() {
    return this._title;
  }
  // Remembered: Chromium's own title bar shows the page's title.
  setTitle(title) {
    this._title = String(title);
  }
  getBackgroundColor() {
    return this._background ?? '#FFFFFF';
  }
  setBackgroundColor(color) {
    this._background = color;
    this._paintBackground();
  }
  /** Behind the page while it has no background of its own. Only #RGB and #RRGGBB; other notations stay white. */
  _paintBackground() {
    const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(this._background ?? '') ?? [];
    const hex = long ?? short?.replace(/./g, '$&$&');
    if (!hex) return;
    const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const color = { r, g, b, a: 1 };
    this.webContents._page.cdp('Emulation.setDefaultBackgroundColorOverride', { color }).catch(() => {}); // closed
  }

  show() {
    if (!this._visible) {
      this._visible = true;
      this._place.setShown(true);
      setImmediate(() => this.emit('show', {}));
    }
    takeFocus(this._me);
  }
  hide() {
    if (!this._visible) return;
    this._visible = false;
    this._place.setShown(false);
    loseFocus(this._me);
    setImmediate(() => this.emit('hide', {}));
  }
  isVisible() {
    return this._visible && !this._ended;
  }
  focus() {
    this.webContents.focus();
    if (this._visible) takeFocus(this._me);
  }
  isFocused() {
    return focus.window === this._me;
  }

  getBounds() {
    return this._place.bounds();
  }
  getNormalBounds() {
    return this._place.normalBounds();
  }
  setBounds(bounds) {
    this._place.setBounds(bounds);
  }
  maximize() {
    this._visible = true;
    this._place.setState('maximized');
  }
  unmaximize() {
    if (this.isMaximized()) this._place.setState('normal');
  }
  minimize() {
    this._place.setState('minimized');
  }
  restore() {
    if (this.isMinimized()) this._place.setState('normal');
  }
  setFullScreen(on) {
    if (on !== this.isFullScreen()) this._place.setState(on ? 'fullscreen' : 'normal');
  }
  isMaximized() {
    return this._place.state === 'maximized';
  }
  isMinimized() {
    return this._place.state === 'minimized';
  }
  isFullScreen() {
    return this._place.state === 'fullscreen';
  }

  // No menu bar is drawn: remembered only.
  setMenuBarVisibility(on) {
    this._menuBar = on;
  }
  isMenuBarVisible() {
    return this._menuBar ?? true;
  }

  close() {
    closing.close(this._me);
  }
  destroy() {
    closing.destroy(this._me);
  }
  isDestroyed() {
    return !windows.has(this._me);
  }
  _unload() {
    closing.unload(this._me);
  }
  _targetGone() {
    closing.targetGone(this._me);
  }
}

// `new` gives the strict object, so that a name a window lacks throws too.
const BrowserWindow = new Proxy(strict('BrowserWindow', Window), {
  construct: (_target, args) => new Window(...args)._me,
});

module.exports = { BrowserWindow };
