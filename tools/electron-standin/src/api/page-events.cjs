'use strict';
// Chromium's events of one page as webContents' events.
const { fromPage, isKnownToChromium } = require('../chromium/schemes.cjs');
const { permitted } = require('../refusal.cjs');
const { app } = require('./app.cjs');
const { onLeaveQuestion } = require('./window-closing.cjs');

const ON = {
  'Page.frameStartedLoading': (contents, { frameId }) => {
    if (frameId === contents._page.target) contents._load.starts();
  },
  'Page.frameStoppedLoading': (contents, { frameId }) => {
    if (frameId !== contents._page.target) return;
    contents._leaving = false;
    contents._load.stops();
  },
  'Page.frameNavigated': (contents, { frame }) => {
    if (frame.parentId || frame.unreachableUrl) return;
    contents._url = fromPage(frame.url) + (frame.urlFragment ?? '');
    contents._crashed = false;
    contents.emit('did-navigate', {}, contents._url, 200, 'OK');
  },
  'Page.navigatedWithinDocument': (contents, { frameId, url }) => {
    const isMainFrame = frameId === contents._page.target;
    if (isMainFrame) contents._url = fromPage(url);
    contents.emit('did-navigate-in-page', {}, fromPage(url), isMainFrame, 0, 0);
  },
  'Page.domContentEventFired': (contents) => contents.emit('dom-ready', {}),
  'Page.lifecycleEvent': (contents, { name, frameId }) => {
    // The load of about:blank before the first navigation is none of the app's.
    if (name !== 'load' || frameId !== contents._page.target || !contents._url) return;
    if (!contents._load.failed) contents.emit('did-finish-load', {});
    contents._window._readyToShow();
  },
  'Page.frameRequestedNavigation': (contents, { frameId, url }) => {
    if (frameId !== contents._page.target) return;
    contents._leaving = true;
    // Chromium drops a navigation to a scheme it does not know before any request is made: only the event is owed.
    if (isKnownToChromium(url)) return;
    const frame = contents.mainFrame;
    const details = { url, isMainFrame: true, isSameDocument: false, frame, initiator: frame };
    permitted(contents, 'will-navigate', details, url, false, true);
  },
  'Page.windowOpen': (contents, params) => {
    contents._opening = params;
  },
  'Page.javascriptDialogOpening': (contents, { type }) => {
    if (type === 'beforeunload') onLeaveQuestion(contents);
  },
};

/** Hears one DevTools event of the page behind `contents`. */
function hearPage(contents, name, params) {
  if (!contents._ended) ON[name]?.(contents, params);
}

/** The page's process ended by itself. `status` and `exitCode` are Chromium's. */
function pageCrashed(contents, status, exitCode) {
  const reason = contents._crashing || status === 'killed' ? 'killed' : 'crashed';
  contents._crashing = false;
  contents._crashed = true;
  contents._page.world = undefined;
  const details = { reason, exitCode };
  contents.emit('render-process-gone', {}, details);
  app.emit('render-process-gone', {}, contents, details);
}

module.exports = { hearPage, pageCrashed };
