'use strict';
// What menus do to a page: editing where the caret is, and zoom.
const { KnownEvents } = require('../refusal.cjs');
const { surroundings } = require('../start/surroundings.cjs');

/** Base of webContents. Needs `_page` (chromium/page.cjs) and `_window`. */
class PageCommands extends KnownEvents {
  _zoom = 1;

  getZoomFactor() {
    return this._zoom;
  }
  setZoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    if (factor === this._zoom) return;
    this._zoom = factor;
    this._applyZoom();
  }
  getZoomLevel() {
    return Math.log(this._zoom) / Math.log(1.2);
  }
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level);
  }
  /** As a browser zooms: fewer and bigger CSS pixels. To be called again when the window's size changes. */
  _applyZoom() {
    const { width, height } = this._window._place.bounds();
    const zoomed = {
      width: Math.round(width / this._zoom),
      height: Math.round(height / this._zoom),
      deviceScaleFactor: this._window._place.scaleFactor() * this._zoom,
      // To fill the window. Where nobody looks it is left out: Playwright's clicks would miss by it.
      scale: surroundings.headless || surroundings.underTest ? 1 : this._zoom,
      mobile: false,
    };
    const done =
      this._zoom === 1
        ? this._page.cdp('Emulation.clearDeviceMetricsOverride').then(() => this._window._place.restoreSize())
        : this._page.cdp('Emulation.setDeviceMetricsOverride', zoomed);
    done.catch(() => {}); // the page may be gone
  }

  undo() {
    this._page.command('Undo');
  }
  redo() {
    this._page.command('Redo');
  }
  cut() {
    this._page.command('Cut');
  }
  copy() {
    this._page.command('Copy');
  }
  paste() {
    this._page.command('Paste');
  }
  pasteAndMatchStyle() {
    this._page.command('PasteAndMatchStyle');
  }
  delete() {
    this._page.command('Delete');
  }
  selectAll() {
    this._page.command('SelectAll');
  }
}

module.exports = { PageCommands };
