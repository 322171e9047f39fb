'use strict';
// Sessions: the default one, and partitions in memory, each a browser context of Chromium's own.
const browser = require('../chromium/browser.cjs');
const { contents } = require('../registry.cjs');
const { KnownEvents, refuse, strict } = require('../refusal.cjs');
const { makePermissions } = require('./permissions.cjs');
const { makeProtocol } = require('./protocol.cjs');
const { makeWebRequest } = require('./web-request.cjs');

class Session extends KnownEvents {
  static label = 'session';
  static events = [];
  _handlers = new Map();
  protocol = makeProtocol(this._handlers);

  /** `context()`: promise of the id of Chromium's browser context, undefined for the default one. */
  constructor(context) {
    super();
    this._context = context;
    const { webRequest, ask } = makeWebRequest();
    this.webRequest = webRequest;
    this._beforeRequest = ask;
    this._permissions = makePermissions(context);
    this._me = strict('session', this);
  }

  setPermissionRequestHandler(handler) {
    this._permissions.onRequest = handler;
  }
  setPermissionCheckHandler(handler) {
    this._permissions.onCheck = handler;
  }
  setDisplayMediaRequestHandler(handler) {
    this._permissions.onDisplayMedia = handler;
  }
  // Chromium's own choosers of devices are denied always, so this handler is never asked.
  setDevicePermissionHandler() {}
  setSpellCheckerEnabled(on) {
    if (on) refuse('session.setSpellCheckerEnabled(true)');
  }
  isSpellCheckerEnabled() {
    return false;
  }
  async clearCache() {
    const page = [...contents.values()].find((each) => each.session === this._me);
    if (page) await page._page.cdp('Network.clearBrowserCache');
  }
}

const partitions = new Map();
/** One partition a name, made when first asked for. Chromium's context for it is made with its first window. */
function fromPartition(name) {
  if (typeof name !== 'string') throw new TypeError('Error processing argument: partition must be a string');
  if (name === '') return defaultSession;
  if (name.startsWith('persist:')) refuse(`the partition ${name} (only those in memory)`);
  if (!partitions.has(name)) {
    let context;
    const made = async () => {
      await browser.started;
      return (await browser.send('Target.createBrowserContext')).browserContextId;
    };
    partitions.set(
      name,
      new Session(() => {
        context ??= made();
        return context;
      })._me,
    );
  }
  return partitions.get(name);
}

const defaultSession = new Session(async () => undefined)._me;
const session = strict('session', { defaultSession, fromPartition });

module.exports = { session };
