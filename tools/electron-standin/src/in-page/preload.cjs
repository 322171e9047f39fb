'use strict';
// In the preload's isolated world: runs the app's preload with the `electron` of a sandboxed renderer.

/**
 * codec: standinCodec(). bridge: standinBridge('preload'). config: { process, accelerators, guardClose }.
 * preload(require, process, module, exports) is the app's script.
 */
function standinPreload({ codec, bridge, config }, preload) {
  const { encode, open } = codec;
  const tellMain = (message) => globalThis.__standin(encode(message));
  const strict = (what, object) =>
    new Proxy(object, {
      get: (target, name) => {
        if (name in target || typeof name === 'symbol' || name === 'then') return target[name];
        throw new Error(`stand-in: ${what}.${name} is not implemented`);
      },
    });

  const waiting = new Map();
  let nextId = 0;
  const askMain = (type, value) =>
    new Promise((resolve, reject) => {
      const id = ++nextId;
      tellMain({ type, id, ...value });
      waiting.set(id, { resolve, reject });
    });
  // For guards.js: `open` only tells, everything else has an answer.
  bridge.provide((type, value) => (type === 'open' ? tellMain({ type, ...value }) : askMain(type, value)));

  const listeners = new Map();
  const heard = (channel) => listeners.get(channel) ?? [];
  const named = (channel) => {
    if (typeof channel !== 'string') throw new Error('Missing required channel argument');
  };
  const ipcRenderer = strict('ipcRenderer', {
    invoke: async (channel, ...args) => {
      named(channel);
      return askMain('invoke', { channel, args });
    },
    send: (channel, ...args) => {
      named(channel);
      tellMain({ type: 'send', channel, args });
    },
    on: (channel, listener) => {
      listeners.set(channel, [...heard(channel), listener]);
      return ipcRenderer;
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        heard(channel).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
    removeListener: (channel, listener) => ipcRenderer.off(channel, listener),
    removeAllListeners: (channel) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });

  let apart = [];
  globalThis.__standinPart = (n, part) => {
    apart[n] = (apart[n] ?? '') + part;
  };
  globalThis.__standinReceive = (packed) => {
    const texts = apart;
    apart = [];
    const message = open(packed, texts);
    if (message.type === 'message') {
      for (const listener of heard(message.channel)) listener({ sender: ipcRenderer, ports: [] }, ...message.args);
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) reject(new Error(message.error));
    else resolve(message.value);
  };

  window.addEventListener('DOMContentLoaded', () => {
    const tellTitle = () => tellMain({ type: 'title', title: document.title });
    tellTitle();
    const observer = new MutationObserver(tellTitle);
    if (document.head) observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  });
  // Makes Chromium ask "leave?" before a person closes the window: main answers for them.
  if (config.guardClose) window.addEventListener('beforeunload', (event) => event.preventDefault());
  if (config.accelerators)
    window.addEventListener('keydown', (event) => {
      const mayBe = event.ctrlKey || event.altKey || /^F\d+$/.test(event.key);
      if (!event.isTrusted || event.defaultPrevented || !mayBe) return;
      tellMain({ type: 'key', key: event.key, control: event.ctrlKey, shift: event.shiftKey, alt: event.altKey });
    });

  const electron = strict('electron', {
    ipcRenderer,
    contextBridge: strict('contextBridge', { exposeInMainWorld: bridge.expose }),
    webUtils: strict('webUtils', {}),
  });
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`); // Electron's words for a sandboxed preload
  };
  const process = strict('process', { ...config.process, type: 'renderer', sandboxed: true, contextIsolated: true });
  const module = { exports: {} };
  try {
    preload(require, process, module, module.exports);
  } catch (error) {
    tellMain({ type: 'preload-error', message: String(error?.stack ?? error) });
  }
}

module.exports = { standinPreload };
