'use strict';
// Every request of every page passes here: navigations are put to the app, then webRequest is asked, then the scheme's
// handler answers. Also here: pages that were opened by others, which are closed again.
const browser = require('../chromium/browser.cjs');
const { fromPage, privileged, schemeOf, toPage } = require('../chromium/schemes.cjs');
const { contentsByFrame, contentsByTarget } = require('../registry.cjs');
const { permitted } = require('../refusal.cjs');
const { pageCrashed } = require('./page-events.cjs');
const { answer } = require('./protocol.cjs');
const { session } = require('./session.cjs');
const { resourceTypeOf } = require('./web-request.cjs');

/** Targets that were opened by a page and are being closed. */
const denied = new Set();
const withoutHash = (url) => url.split('#')[0];

/** True for a load main itself asked for (loadURL, reload), which will-navigate does not tell. Asked once a load. */
function isOwnLoad(contents, url) {
  const own = contents._load.own;
  if (own === undefined) return false;
  if (own !== 'reload' && withoutHash(new URL(own).href) !== withoutHash(url)) return false;
  contents._load.own = undefined;
  return true;
}

/** Whether the app lets this page, or this frame of it, go to the URL. */
function mayNavigate(contents, { url, frameId, isRedirect }) {
  if (contents._window._asked) return false; // it is closing
  const isMainFrame = contents._page.target === frameId;
  const frame = contents.mainFrame;
  const details = { url, isMainFrame, isSameDocument: false, frame, initiator: frame };
  const asked = (name) => permitted(contents, name, details, url, false, isMainFrame);
  if (isRedirect) return asked('will-redirect');
  if (isMainFrame && isOwnLoad(contents, url)) return true;
  if (isMainFrame && !asked('will-navigate')) return false;
  return asked('will-frame-navigate');
}

async function onRequestPaused({ requestId, request, frameId, resourceType, redirectedRequestId }) {
  const reply = (name, params = {}) => browser.send(`Fetch.${name}`, { requestId, ...params }).catch(() => {}); // the page may be gone
  const refuseRequest = (errorReason) => reply('failRequest', { errorReason });
  const url = fromPage(request.url);
  // A browser's own wish, which Electron has not. Its refusal would stand in the page's console.
  if (resourceType === 'Other' && url.endsWith('/favicon.ico')) return reply('fulfillRequest', { responseCode: 204 });
  if (denied.has(frameId)) return refuseRequest('Aborted'); // a main frame has its target's id

  const contents = contentsByFrame(frameId);
  if (contents && resourceType === 'Document') {
    const isRedirect = redirectedRequestId !== undefined;
    if (!mayNavigate(contents, { url, frameId, isRedirect })) return refuseRequest('Aborted');
  }
  const { _beforeRequest, _handlers } = contents?.session ?? session.defaultSession;
  const { cancel, redirectURL } = await _beforeRequest({
    url,
    method: request.method,
    resourceType: resourceTypeOf(resourceType, contents?._page.target === frameId),
    webContentsId: contents?.id,
    webContents: contents,
    frame: contents?.mainFrame,
    referrer: fromPage(request.headers.Referer ?? ''),
  });
  if (cancel) return refuseRequest('BlockedByClient');
  if (redirectURL) {
    const responseHeaders = [{ name: 'location', value: toPage(redirectURL) }];
    return reply('fulfillRequest', { responseCode: 307, responseHeaders });
  }

  const scheme = schemeOf(url);
  if (!_handlers.has(scheme)) return privileged.has(scheme) ? refuseRequest('Failed') : reply('continueRequest');
  try {
    return reply('fulfillRequest', await answer(_handlers, url, request));
  } catch (error) {
    console.error(`stand-in: protocol handler failed for ${url}:`, error);
    return refuseRequest('Failed');
  }
}

/** A page that a link or a form opened (window.open asks before, see in-page/guards.js): closed, and the app is told. */
function onAttached({ targetInfo, sessionId }) {
  const { targetId, openerId } = targetInfo;
  const opener = contentsByTarget(openerId);
  const resume = () => browser.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
  if (!opener) return void resume();
  // Closed, then let go: paused, it would hold up its opener, whose process it shares. What it asks for is refused.
  denied.add(targetId);
  const { url = targetInfo.url, windowName = '', windowFeatures = [] } = opener._opening ?? {};
  browser.send('Target.closeTarget', { targetId }).catch(() => {});
  void resume();
  opener._onOpen({
    url: fromPage(url),
    frameName: windowName,
    features: windowFeatures.join(),
    disposition: 'foreground-tab',
  });
}

/** To be called before Chromium starts. */
function listenToBrowser() {
  browser.listen('Fetch.requestPaused', (params) => void onRequestPaused(params));
  browser.listen('Target.attachedToTarget', onAttached);
  browser.listen('Target.targetCrashed', ({ targetId, status, errorCode }) => {
    const contents = contentsByTarget(targetId);
    if (contents) pageCrashed(contents, status, errorCode);
  });
  browser.listen('Target.targetDestroyed', ({ targetId }) => {
    denied.delete(targetId);
    contentsByTarget(targetId)?._window._targetGone();
  });
}

module.exports = { listenToBrowser };
