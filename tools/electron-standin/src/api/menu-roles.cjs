'use strict';
// What each menu role is called, its usual keys on Linux, and what it does.

/** Role in lower case -> { label, accelerator, act({ window, contents }), parts (roles of its submenu) }. */
const rolesOf = (app) => ({
  about: { label: `About ${app.name}`, act: () => app.showAboutPanel() },
  close: { label: 'Close', accelerator: 'CommandOrControl+W', act: ({ window }) => window?.close() },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', act: ({ contents }) => contents?.copy() },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', act: ({ contents }) => contents?.cut() },
  delete: { label: 'Delete', act: ({ contents }) => contents?.delete() },
  help: { label: 'Help' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', act: ({ window }) => window?.minimize() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', act: ({ contents }) => contents?.paste() },
  pasteandmatchstyle: {
    label: 'Paste and Match Style',
    accelerator: 'Shift+CommandOrControl+V',
    act: ({ contents }) => contents?.pasteAndMatchStyle(),
  },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', act: () => app.quit() },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z', act: ({ contents }) => contents?.redo() },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', act: ({ contents }) => contents?.reload() },
  resetzoom: {
    label: 'Actual Size',
    accelerator: 'CommandOrControl+0',
    act: ({ contents }) => contents?.setZoomLevel(0),
  },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A', act: ({ contents }) => contents?.selectAll() },
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    act: ({ contents }) => contents?.openDevTools(),
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    act: ({ window }) => window?.setFullScreen(!window.isFullScreen()),
  },
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', act: ({ contents }) => contents?.undo() },
  zoomin: {
    label: 'Zoom In',
    accelerator: 'CommandOrControl+Plus',
    act: ({ contents }) => contents?.setZoomLevel(contents.getZoomLevel() + 0.5),
  },
  zoomout: {
    label: 'Zoom Out',
    accelerator: 'CommandOrControl+-',
    act: ({ contents }) => contents?.setZoomLevel(contents.getZoomLevel() - 0.5),
  },
  window: { label: 'Window' },
  zoom: { label: 'Zoom' },
  // macOS only: known so that a template for every system can be built
  front: { label: 'Bring All to Front' },
  hide: { label: `Hide ${app.name}`, accelerator: 'Command+H' },
  hideothers: { label: 'Hide Others', accelerator: 'Command+Alt+H' },
  unhide: { label: 'Show All' },
  services: { label: 'Services' },
  // whole menus
  appmenu: { label: app.name, parts: ['about', '-', 'services', '-', 'hide', 'hideOthers', 'unhide', '-', 'quit'] },
  filemenu: { label: 'File', parts: ['quit'] },
  editmenu: {
    label: 'Edit',
    parts: ['undo', 'redo', '-', 'cut', 'copy', 'paste', 'delete', '-', 'selectAll'],
  },
  viewmenu: {
    label: 'View',
    parts: ['reload', 'toggleDevTools', '-', 'resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'],
  },
  windowmenu: { label: 'Window', parts: ['minimize', 'zoom', 'close'] },
});

/** Chromium acts on these keys itself, so the menu must not act a second time. */
const HANDLED_BY_PAGE = new Set(['copy', 'cut', 'paste', 'pasteandmatchstyle', 'selectall', 'undo', 'redo']);

module.exports = { HANDLED_BY_PAGE, rolesOf };
