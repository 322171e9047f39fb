'use strict';
// What the stand-in lacks throws by name; it never pretends.
const { EventEmitter } = require('node:events');

/** Throws, naming what was asked for and is not here. */
const refuse = (what) => {
  throw new Error(`stand-in: ${what} is not implemented`);
};

/** Throws for any own name of `given` that is not in `known` (a list of names). */
const refuseUnknown = (given, known, what) => {
  for (const name of Object.keys(given)) if (!known.includes(name)) refuse(`${what} ${name}`);
};

// Asked of every object by promises, loggers and debuggers.
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'inspect', 'asymmetricMatch', 'nodeType', 'tagName']);
const STILL_USABLE = new Set(['id', 'isDestroyed', 'constructor', 'destroy', ...Object.keys(EventEmitter.prototype)]);

/**
 * The object, except that reading a name it lacks throws. After its end (`_ended`) calling a method throws
 * "Object has been destroyed", as in Electron. Names beginning with _ are the stand-in's own.
 */
const strict = (what, object) =>
  new Proxy(object, {
    get: (target, name, receiver) => {
      if (typeof name === 'symbol' || name[0] === '_' || ASKED_OF_ANYTHING.has(name))
        return Reflect.get(target, name, receiver);
      if (!(name in target)) return refuse(`${what}.${name}`);
      const value = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || !target._ended || STILL_USABLE.has(name)) return value;
      return () => {
        throw new TypeError('Object has been destroyed');
      };
    },
  });

/** An emitter that refuses listeners for events it never emits. `label` and `events` are static on the subclass. */
class KnownEvents extends EventEmitter {
  _check(name) {
    const { label, events } = this.constructor;
    if (typeof name === 'string' && !events.includes(name)) refuse(`the event '${name}' of ${label}`);
  }
  on(name, listener) {
    this._check(name);
    return super.on(name, listener);
  }
  once(name, listener) {
    this._check(name);
    return super.once(name, listener);
  }
  addListener(name, listener) {
    return this.on(name, listener);
  }
  prependListener(name, listener) {
    this._check(name);
    return super.prependListener(name, listener);
  }
}

/** Emits an event that has preventDefault(). True when no listener prevented it. */
function permitted(emitter, name, details = {}, ...args) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
    sender: emitter,
  };
  emitter.emit(name, event, ...args);
  return !event.defaultPrevented;
}

module.exports = { KnownEvents, permitted, refuse, refuseUnknown, strict };
