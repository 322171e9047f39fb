'use strict';
// What menus do to a page: editing where the caret is, and zoom.
const { KnownEvents } = require('../refusal.cjs');

/** Base of webContents. Needs `_page` (chromium/page.cjs). */
class PageCommands extends KnownEvents {
  _zoom = 1;

  getZoomFactor() {
    return this._zoom;
  }
  /** CSS zoom on the document, which the page can see, unlike Electron's. */
  setZoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this._zoom = factor;
    this._applyZoom();
  }
  getZoomLevel() {
    return Math.log(this._zoom) / Math.log(1.2);
  }
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level);
  }
  _applyZoom() {
    const set = `document.documentElement.style.setProperty('zoom', ${this._zoom})`;
    this._page.evaluate(set, { inPreloadWorld: true }).catch(() => {}); // no document yet: applied after it loads
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
