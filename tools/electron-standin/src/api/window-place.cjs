'use strict';
// Where a window is and how big: size, position, maximized, full screen. Lengths are pixels; no frame is counted.
const browser = require('../chromium/browser.cjs');
const { surroundings } = require('../start/surroundings.cjs');
const { screen } = require('./screen.cjs');

const EVERY_MS = 500;
/** Event when entering and when leaving, by state. */
const EVENTS = {
  maximized: ['maximize', 'unmaximize'],
  minimized: ['minimize', 'restore'],
  fullscreen: ['enter-full-screen', 'leave-full-screen'],
};

class Place {
  state = 'normal';
  #window;
  #normal;
  #least;
  #windowId;
  /** What Chromium adds around the page, which Electron's windows have not: [width, height]. */
  #extra = [0, 0];

  /** options as the app gave them to BrowserWindow. */
  constructor(window, options) {
    const { x, y, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
    this.#window = window;
    this.#least = { width: minWidth, height: minHeight };
    const { workArea } = screen.getPrimaryDisplay();
    // Not placed by the app: in the middle, as Electron does.
    const middle = (start, room, size) => Math.max(start, start + Math.round((room - size) / 2));
    this.#normal = {
      x: x ?? middle(workArea.x, workArea.width, width),
      y: y ?? middle(workArea.y, workArea.height, height),
      width,
      height,
    };
  }

  /** Gives Chromium's window its place. To be called once the page is attached. */
  async apply() {
    const { target } = this.#page();
    this.#windowId = (await browser.send('Browser.getWindowForTarget', { targetId: target })).windowId;
    this.#extra = await this.#measureExtra();
    await this.#moveChromium();
    this.#keepZoom();
    if (this.state !== 'normal') await this.#setChromiumState(this.state);
    else if (!this.#window.isVisible()) await this.#setChromiumState('minimized');
    if (!surroundings.headless && !surroundings.underTest) this.#watch();
  }

  /** Device pixels for each pixel of the window. */
  scaleFactor() {
    return screen.getPrimaryDisplay().scaleFactor;
  }
  /** Bounds as they are now. */
  bounds() {
    const { bounds, workArea } = screen.getPrimaryDisplay();
    if (this.state === 'fullscreen') return { ...bounds };
    return this.state === 'maximized' ? { ...workArea } : { ...this.#normal };
  }
  /** Bounds when neither maximized nor full screen. */
  normalBounds() {
    return { ...this.#normal };
  }
  setBounds(wanted) {
    const next = { ...this.#normal };
    for (const [name, value] of Object.entries(wanted)) {
      if (!Object.hasOwn(next, name) || !Number.isFinite(value))
        throw new TypeError(`Error processing argument: ${name}`);
      next[name] = Math.round(value);
    }
    next.width = Math.max(next.width, this.#least.width);
    next.height = Math.max(next.height, this.#least.height);
    this.#change(next);
    if (this.#windowId !== undefined) this.#moveChromium().catch(() => {}); // it may be closing
  }

  setState(state) {
    const before = this.state;
    if (before === state) return;
    this.state = state;
    if (this.#windowId !== undefined) this.#setChromiumState(state).catch(() => {}); // it may be closing
    this.#tellState(before);
  }
  /** Whether Chromium's window is shown. Without a desktop's help, one that is not shown is a minimized one. */
  setShown(on) {
    if (this.#windowId !== undefined) this.#setChromiumState(on ? this.state : 'minimized').catch(() => {}); // closing
  }

  /** A window resized while its page was zoomed keeps its page's old size until it is resized again. */
  async restoreSize() {
    if (this.state === 'normal') await this.#moveChromium(1);
    if (this.state === 'normal') await this.#moveChromium();
  }

  #page() {
    return this.#window.webContents._page;
  }
  #change(next) {
    const before = this.#normal;
    this.#normal = next;
    const resized = next.width !== before.width || next.height !== before.height;
    const moved = next.x !== before.x || next.y !== before.y;
    if (resized) this.#keepZoom();
    setImmediate(() => {
      if (resized) this.#window.emit('resize', {});
      if (moved) this.#window.emit('move', {});
    });
  }
  #keepZoom() {
    const { webContents } = this.#window;
    if (webContents.getZoomFactor() !== 1) webContents._applyZoom();
  }
  #tellState(before) {
    this.#keepZoom();
    const names = [EVENTS[before]?.[1], EVENTS[this.state]?.[0], 'resize'].filter(Boolean);
    setImmediate(() => {
      for (const name of names) this.#window.emit(name, {});
    });
  }

  async #measureExtra() {
    const [width, height] = await this.#page().evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]');
    const sane = (size) => Math.min(Math.max(size, 0), 200); // before its first layout a page says anything
    return [sane(width), sane(height)];
  }
  async #moveChromium(off = 0) {
    const [moreWidth, moreHeight] = this.#extra;
    const { x: left, y: top, width, height } = this.#normal;
    const bounds = { left, top, width: width + moreWidth + off, height: height + moreHeight };
    await browser.send('Browser.setWindowBounds', { windowId: this.#windowId, bounds });
  }
  async #setChromiumState(windowState) {
    if (surroundings.headless && windowState === 'minimized') return; // a hidden page is not laid out
    const set = (state) =>
      browser.send('Browser.setWindowBounds', { windowId: this.#windowId, bounds: { windowState: state } });
    // Chromium goes from one state to another only by way of the normal one.
    if (windowState !== 'normal') await set('normal');
    await set(windowState);
  }

  /** Nothing tells when a person moves a window, so it is looked up now and then. */
  #watch() {
    const timer = setInterval(() => void this.#look(timer).catch(() => {}), EVERY_MS);
    timer.unref();
  }
  async #look(timer) {
    if (this.#window.isDestroyed()) return clearInterval(timer);
    if (!this.#window.isVisible()) return;
    const { bounds } = await browser.send('Browser.getWindowBounds', { windowId: this.#windowId });
    const { left: x, top: y, windowState } = bounds;
    if (windowState !== this.state) {
      const before = this.state;
      this.state = windowState;
      this.#tellState(before);
    }
    if (windowState !== 'normal') return;
    const [moreWidth, moreHeight] = this.#extra;
    this.#change({ x, y, width: bounds.width - moreWidth, height: bounds.height - moreHeight });
  }
}

module.exports = { Place };
