'use strict';
// `nativeTheme`: themeSource decides prefers-color-scheme in every page. What the desktop prefers is not known here, so
// 'system' counts as light in main, while pages see what Chromium itself finds.
const { contents } = require('../registry.cjs');
const { KnownEvents, strict } = require('../refusal.cjs');

const SOURCES = ['system', 'light', 'dark'];
let source = 'system';

/** What Emulation.setEmulatedMedia takes for the theme chosen now. */
const mediaOf = () => ({
  features: [{ name: 'prefers-color-scheme', value: source === 'system' ? '' : source }],
});

class NativeTheme extends KnownEvents {
  static label = 'nativeTheme';
  static events = ['updated'];

  get themeSource() {
    return source;
  }
  set themeSource(value) {
    if (!SOURCES.includes(value))
      throw new TypeError(`Error processing argument: themeSource must be one of ${SOURCES}`);
    if (value === source) return;
    const wasDark = this.shouldUseDarkColors;
    source = value;
    for (const each of contents.values()) each._page.cdp('Emulation.setEmulatedMedia', mediaOf()).catch(() => {}); // gone
    if (wasDark !== this.shouldUseDarkColors) setImmediate(() => this.emit('updated'));
  }
  get shouldUseDarkColors() {
    return source === 'dark';
  }
  get shouldUseHighContrastColors() {
    return false;
  }
}

const nativeTheme = strict('nativeTheme', new NativeTheme());

module.exports = { mediaOf, nativeTheme };
