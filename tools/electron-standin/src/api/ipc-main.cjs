'use strict';
// What webContents.ipc is: handlers for invoke, listeners for send.
const { EventEmitter } = require('node:events');

class IpcMain extends EventEmitter {
  _handlers = new Map();

  handle(channel, listener) {
    if (this._handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof listener !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof listener}'`);
    this._handlers.set(channel, listener);
  }
  removeHandler(channel) {
    this._handlers.delete(channel);
  }
}

module.exports = { IpcMain };
