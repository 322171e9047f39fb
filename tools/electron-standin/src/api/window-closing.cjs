'use strict';
// How a window ends: asked or not, by main or by a person, and what follows for the application.
const browser = require('../chromium/browser.cjs');
const { contents, windows } = require('../registry.cjs');
const { permitted } = require('../refusal.cjs');
const { app } = require('./app.cjs');
const { loseFocus } = require('./window-focus.cjs');

/** Asks the app's `close` listeners. One that prevents it also ends an app.quit() under way, as in Electron. */
function mayClose(window) {
  if (permitted(window, 'close')) return true;
  app._quitting = false;
  return false;
}

/** window.close(): asks the app, then the page. */
function close(window) {
  if (mayClose(window)) unload(window);
}

/** Closes unless the page's own beforeunload asks to stay (onLeaveQuestion). */
function unload(window) {
  const page = window.webContents._page;
  window._asked = window._allowed = true;
  page
    .evaluate('0', { userGesture: true }) // Chromium asks only pages that were touched; Electron asks all
    .then(() => page.cdp('Page.close'))
    .catch(() => {}); // it has gone already
  // A page that neither goes nor asks (it hangs, or is paused) is ended.
  setTimeout(() => window._asked && destroy(window), 1500).unref();
}

/** window.destroy(): asks nobody. The window is gone when this returns. */
function destroy(window) {
  if (!windows.has(window)) return;
  const page = window.webContents._page;
  end(window);
  page.attached.then(() => browser.send('Target.closeTarget', { targetId: page.target })).catch(() => {}); // gone
}

/** Chromium's page is gone, whoever closed it. */
function targetGone(window) {
  if (!windows.has(window)) return;
  if (window._allowed || mayClose(window)) end(window);
  else void reopen(window);
}

/** A window that is to stay although its page ended at once: the page comes back from its URL, its state is lost. */
async function reopen(window) {
  console.error('stand-in: a prevented close found the page already gone: it is loaded again');
  const url = window.webContents.getURL();
  window.webContents._openPage();
  window._placePage();
  if (url) await window.webContents.loadURL(url).catch(console.error);
}

/** Takes the window out of everything and tells so. The last one ends the application, unless the app listens. */
function end(window) {
  windows.delete(window);
  contents.delete(window.webContents.id);
  loseFocus(window);
  window.webContents._ended = true;
  window.webContents.emit('destroyed', {});
  window._asked = false;
  window._ended = true;
  window.emit('closed', {});
  if (windows.size || app._exiting) return;
  if (app._quitting) app._quitWhenAlone();
  else if (!app.emit('window-all-closed', {})) app.quit();
}

/** Chromium asks whether to leave the page: the page wants to stay, or preload.js asked on the window's behalf. */
function onLeaveQuestion(webContents) {
  const { _window: window, _page: page, _guarded: guarded } = webContents;
  const closing = window._asked || !(webContents._leaving || webContents._load.own);
  const byPerson = closing && !window._asked && window.listenerCount('close') > 0;
  // Where preload.js asks, the page's own wish to stay cannot be told from its question.
  const accept = byPerson ? mayClose(window) : guarded;
  window._asked = false;
  if (closing) window._allowed = accept;
  if (!accept) app._quitting = false;
  void page.cdp('Page.handleJavaScriptDialog', { accept }).catch(() => {}); // a test may have answered first
}

module.exports = { close, destroy, onLeaveQuestion, targetGone, unload };
