'use strict';
// The module `electron` of the main process, as far as the app uses it. What is not here throws, naming itself; an
// ES module's import of it fails to link.
const { strict } = require('./refusal.cjs');
const { app } = require('./api/app.cjs');
const { BrowserWindow } = require('./api/browser-window.cjs');
const { clipboard, ClipboardItem } = require('./api/clipboard.cjs');
const { dialog } = require('./api/dialog.cjs');
const { Menu, MenuItem } = require('./api/menu.cjs');
const { nativeTheme } = require('./api/native-theme.cjs');
const { powerMonitor } = require('./api/power-monitor.cjs');
const { registerSchemes } = require('./api/protocol.cjs');
const { screen } = require('./api/screen.cjs');
const { session } = require('./api/session.cjs');
const { shell } = require('./api/shell.cjs');
const { webContents } = require('./api/web-contents.cjs');

const protocol = strict('protocol', {
  ...session.defaultSession.protocol,
  registerSchemesAsPrivileged: (list) => registerSchemes(list, () => app.isReady()),
});

// Named one by one: only so does Node find them for `import { app } from 'electron'`.
exports.app = app;
exports.BrowserWindow = BrowserWindow;
exports.clipboard = clipboard;
exports.ClipboardItem = ClipboardItem;
exports.dialog = dialog;
exports.Menu = Menu;
exports.MenuItem = MenuItem;
exports.nativeTheme = nativeTheme;
exports.powerMonitor = powerMonitor;
exports.protocol = protocol;
exports.screen = screen;
exports.session = session;
exports.shell = shell;
exports.webContents = webContents;
module.exports = strict('electron', exports);
