'use strict';
// The context bridge, injected into both worlds of a page. They share only the DOM, so they speak by window events,
// whose `detail` Chromium clones from one world into the other. Dispatching is synchronous, and so are calls.

/** world: 'main' or 'preload'. { expose(key, api), provide(function): number, call(number, arguments) }. */
function standinBridge(world) {
  const other = world === 'main' ? 'preload' : 'main';
  const MOST_LEVELS = 1000;
  const own = []; // this world's functions that the other may call, by number
  const numbers = new WeakMap();
  const proxies = new Map(); // number of the other's function -> the function standing for it here
  const foreign = new WeakMap(); // and back, so that it returns as itself
  let reply;

  const post = (detail) => window.dispatchEvent(new CustomEvent(`standin:${other}`, { detail }));
  const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const isCloneable = (value) =>
    /^(Date|RegExp|ArrayBuffer|Blob|File|FileList|ImageBitmap|ImageData|DataView|Map|Set|\w+Array)$/.test(
      kindOf(value),
    );
  const number = (f) => {
    if (!numbers.has(f)) numbers.set(f, own.push(f) - 1);
    return numbers.get(f);
  };

  /** Functions and promises become numbers, plain objects are walked, the rest is left to structured clone. */
  const pack = (value, level = 0) => {
    if (typeof value === 'function') return foreign.has(value) ? { yours: foreign.get(value) } : { f: number(value) };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return { v: value };
    if (level > MOST_LEVELS)
      throw new Error(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    if (value instanceof Promise) return { promise: number((resolve, reject) => void value.then(resolve, reject)) };
    if (value instanceof Error) return { error: value.message };
    if (value instanceof Node) throw new Error('stand-in: a DOM node across the context bridge is not implemented');
    if (Array.isArray(value)) return { list: value.map((item) => pack(item, level + 1)) };
    if (kindOf(value) === 'Object')
      return { object: Object.keys(value).map((name) => [name, pack(value[name], level + 1)]) };
    if (isCloneable(value)) return { v: value };
    throw new Error('An object could not be cloned.');
  };

  const standFor = (n) => {
    if (!proxies.has(n)) {
      const f = (...args) => call(n, args);
      proxies.set(n, f);
      foreign.set(f, n);
    }
    return proxies.get(n);
  };
  const unpack = (packed) => {
    if ('v' in packed) return packed.v;
    if ('f' in packed) return standFor(packed.f);
    if ('yours' in packed) return own[packed.yours];
    if ('error' in packed) return new Error(packed.error);
    if ('promise' in packed) return new Promise((resolve, reject) => call(packed.promise, [resolve, reject]));
    if (packed.list) return packed.list.map(unpack);
    const object = {};
    const field = { writable: true, enumerable: true, configurable: true };
    // Defined, not assigned: a property named __proto__ stays a property.
    for (const [name, item] of packed.object) Object.defineProperty(object, name, { ...field, value: unpack(item) });
    return object;
  };

  /** Asks the other world and gives what it returned, or throws what it threw. */
  const ask = (message) => {
    reply = undefined;
    post(message);
    const answer = reply ?? { error: `stand-in: the ${other} world does not answer` };
    if ('error' in answer) throw new Error(answer.error);
    return unpack(answer.value);
  };
  const call = (f, args) => ask({ type: 'call', f, args: args.map((argument) => pack(argument)) });

  const deepFreeze = (value) => {
    if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
    if (kindOf(value) === 'Object' || Array.isArray(value)) Object.values(Object.freeze(value)).forEach(deepFreeze);
    return value;
  };
  const perform = (message) => {
    if (message.type === 'call') return own[message.f](...message.args.map(unpack));
    if (Object.hasOwn(window, message.key))
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(window, message.key, { value: deepFreeze(unpack(message.api)), enumerable: true });
  };
  window.addEventListener(
    `standin:${world}`,
    (event) => {
      event.stopImmediatePropagation();
      if (event.detail.type === 'reply') {
        reply = event.detail;
        return;
      }
      let answer;
      try {
        answer = { value: pack(perform(event.detail)) };
      } catch (error) {
        answer = { error: error instanceof Error ? error.message : String(error) };
      }
      post({ type: 'reply', ...answer });
    },
    true,
  );

  return {
    expose: (key, api) => {
      ask({ type: 'expose', key, api: pack(api) });
    },
    provide: number,
    call,
  };
}

module.exports = { standinBridge };
