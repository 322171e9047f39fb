'use strict';
// One Chromium page: its DevTools session, the isolated world of its preload, and the messages between the two sides.
const { standinBridge } = require('../in-page/bridge.cjs');
const { standinCodec } = require('../in-page/codec.cjs');
const { standinGuards } = require('../in-page/guards.cjs');
const { standinPreload } = require('../in-page/preload.cjs');
const browser = require('./browser.cjs');

const { encode, decode } = standinCodec();
const WORLD = 'Electron Isolated Context';

// Both are for the top frame only, as nodeIntegrationInSubFrames is refused.
const inTopFrame = (source) => `if (window === window.parent) ${source}`;
const MAIN_WORLD_SCRIPT = inTopFrame(`(${standinGuards})((${standinBridge})('main'))`);
function preloadScript(config, preload) {
  const parts = `{ codec: (${standinCodec})(), bridge: (${standinBridge})('preload'), config: ${JSON.stringify(config)} }`;
  return inTopFrame(`(${standinPreload})(${parts}, function (require, process, module, exports) {${preload}\n})`);
}

const PART = 65536;
/** A text in parts, no pair of surrogates cut in two. */
function* partsOf(text) {
  for (let from = 0, to; from < text.length; from = to) {
    to = Math.min(from + PART, text.length);
    if ((text.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
    yield text.slice(from, to);
  }
}

const ESCAPED = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r' };
/** A text as an expression. Double quotes, of which JSON is full, stay as they are: the connection escapes them once. */
const quoted = (text) => `'${text.replace(/[\\'\n\r]/g, (character) => ESCAPED[character])}'`;

class Page {
  target;
  sessionId;
  /** The main frame and its sub-frames, by id. */
  frames = new Set();
  /** Id of the preload's world in the document shown now; undefined while there is none. */
  world;

  /**
   * options: context (promise of a browser context's id, or undefined), javascript (false: the page's scripts do not
   * run), preload (source text), config() (for preload.js) and media() (for Emulation.setEmulatedMedia), asked when it begins.
   * onEvent(name, params) hears the page's DevTools events, onMessage(message, world) what preload.js sends.
   */
  constructor(options, { onEvent, onMessage }) {
    this.onEvent = onEvent;
    this.onMessage = onMessage;
    this.attached = this.#attach(options);
    this.attached.catch(() => {}); // told to everyone who waits for it
  }

  async #attach({ context, javascript, preload, config, media }) {
    this.target = await browser.newTarget(await context);
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: this.target, flatten: true });
    this.sessionId = sessionId;
    browser.listenToPage(sessionId, (name, params) => this.#hear(name, params));
    const cdp = (name, params) => browser.send(name, params, sessionId);
    await Promise.all([
      cdp('Page.enable'),
      cdp('Runtime.enable'),
      cdp('Inspector.enable'),
      cdp('Page.setLifecycleEventsEnabled', { enabled: true }),
      cdp('Runtime.addBinding', { name: '__standin', executionContextName: WORLD }),
      cdp('Page.addScriptToEvaluateOnNewDocument', { source: MAIN_WORLD_SCRIPT }),
      cdp('Page.addScriptToEvaluateOnNewDocument', { worldName: WORLD, source: preloadScript(config(), preload) }),
      cdp('Page.getFrameTree').then(({ frameTree }) => this.frames.add(frameTree.frame.id)),
      cdp('Emulation.setEmulatedMedia', media()),
      javascript ? undefined : cdp('Emulation.setScriptExecutionDisabled', { value: true }),
    ]);
  }

  #hear(name, params) {
    switch (name) {
      case 'Runtime.executionContextCreated':
        if (params.context.name === WORLD && params.context.auxData?.frameId === this.target)
          this.world = params.context.id;
        break;
      case 'Runtime.executionContextDestroyed':
        if (params.executionContextId === this.world) this.world = undefined;
        break;
      case 'Runtime.executionContextsCleared':
        this.world = undefined;
        break;
      case 'Runtime.bindingCalled':
        if (params.name === '__standin' && params.executionContextId === this.world)
          this.onMessage(decode(params.payload), this.world);
        break;
      case 'Page.frameAttached':
        this.frames.add(params.frameId);
        break;
      case 'Page.frameDetached':
        if (params.reason === 'remove') this.frames.delete(params.frameId);
        break;
    }
    this.onEvent(name, params);
  }

  /** Sends a DevTools command to this page, once it is there. */
  async cdp(name, params) {
    await this.attached;
    return browser.send(name, params, this.sessionId);
  }

  /** Gives a message to preload.js in `world`. A world that is gone by then gets nothing, which is no error. */
  deliver(message, world = this.world) {
    if (world === undefined) return;
    const apart = [];
    const packed = encode(message, apart);
    const run = (expression) => this.cdp('Runtime.evaluate', { expression, contextId: world }).catch(() => {});
    // In parts, so that Chromium takes in the first while the next is written: they arrive in order, with nothing between.
    apart.forEach((text, n) => {
      for (const part of partsOf(text)) run(`__standinPart(${n},${quoted(part)})`);
    });
    // Packed JSON is itself an expression: as a string within it, it would be escaped and read twice more.
    run(`__standinReceive(${packed})`);
  }

  /** Runs an expression and gives its awaited value, which must be JSON. `inPreloadWorld` hides it from the page. */
  async evaluate(expression, { userGesture = false, inPreloadWorld = false } = {}) {
    const { result, exceptionDetails } = await this.cdp('Runtime.evaluate', {
      expression,
      userGesture,
      awaitPromise: true,
      returnByValue: true,
      ...(inPreloadWorld && this.world !== undefined ? { contextId: this.world } : {}),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Runs one of Chromium's editing commands (Undo, Copy ...) where the caret is, by way of a key that nothing uses. */
  command(name) {
    const key = (type, commands) =>
      this.cdp('Input.dispatchKeyEvent', { type, key: 'F24', windowsVirtualKeyCode: 135, commands });
    key('rawKeyDown', [name])
      .then(() => key('keyUp', []))
      .catch(() => {}); // the page may be gone
  }
}

module.exports = { Page };
