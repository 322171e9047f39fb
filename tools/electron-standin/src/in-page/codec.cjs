'use strict';
// JSON that keeps what structured clone keeps, between main and preload; anything else is refused, as Electron does.
// Run in Node, and injected into pages as its source text.

/**
 * { encode(value, apart): string, decode(string): value, open(parsed, apart): value }, the last for what is parsed already.
 * Objects are numbered as met, so shared parts and cycles survive. No key of a packed value is the caller's. Given a list
 * `apart`, long texts are put there, to go their own way.
 */
function standinCodec() {
  const refused = () => new Error('An object could not be cloned.');
  const inNode = typeof Buffer === 'function';
  const toBase64 = (bytes) => {
    if (inNode) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    if (bytes.toBase64) return bytes.toBase64();
    const parts = [];
    // String.fromCharCode takes a limited number of arguments.
    for (let i = 0; i < bytes.length; i += 32768) parts.push(String.fromCharCode(...bytes.subarray(i, i + 32768)));
    return btoa(parts.join(''));
  };
  // Chromium's own, where it has it: a printed case is millions of bytes.
  const fromBase64 = (text) => {
    if (inNode) return new Uint8Array(Buffer.from(text, 'base64'));
    return Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  };
  const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const isJson = (value) =>
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0));

  const LONG = 32768;
  // A half of a pair of surrogates has no form of its own in UTF-8: such a text stays where it is, escaped.
  const packText = (text, apart) =>
    apart && text.length > LONG && text.isWellFormed() ? { $: 'apart', v: apart.push(text) - 1 } : text;
  const pack = (value, seen, apart) => {
    if (typeof value === 'string') return packText(value, apart);
    if (isJson(value)) return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number') return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object') throw refused();
    if (seen.has(value)) return { $: 'seen', v: seen.get(value) };
    seen.set(value, seen.size);
    const kind = kindOf(value);
    const all = (items) => Array.from(items, (item) => pack(item, seen, apart));
    if (Array.isArray(value)) return all(value);
    if (kind === 'Date') return { $: kind, v: value.getTime() };
    if (kind === 'Map') return { $: kind, v: all([...value].flat()) };
    if (kind === 'Set') return { $: kind, v: all(value) };
    if (kind === 'ArrayBuffer') return { $: kind, v: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value))
      return { $: 'view', of: kind, v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    if (value instanceof Error) return { $: 'Error', name: value.name, message: value.message, stack: value.stack };
    if (kind !== 'Object') throw refused();
    return { $: 'object', v: Object.entries(value).map(([name, item]) => [name, pack(item, seen, apart)]) };
  };

  const ERRORS = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const unpack = (value, met, apart) => {
    const keep = (object) => {
      met.push(object);
      return object;
    };
    if (Array.isArray(value)) {
      const list = keep([]);
      for (const item of value) list.push(unpack(item, met, apart));
      return list;
    }
    if (value === null || typeof value !== 'object') return value;
    switch (value.$) {
      case 'seen':
        return met[value.v];
      case 'apart':
        return apart[value.v];
      case 'undefined':
        return undefined;
      case 'number':
        return Number(value.v);
      case 'bigint':
        return BigInt(value.v);
      case 'Date':
        return keep(new Date(value.v));
      case 'Map': {
        const map = keep(new Map());
        for (let i = 0; i < value.v.length; i += 2)
          map.set(unpack(value.v[i], met, apart), unpack(value.v[i + 1], met, apart));
        return map;
      }
      case 'Set': {
        const set = keep(new Set());
        for (const item of value.v) set.add(unpack(item, met, apart));
        return set;
      }
      case 'ArrayBuffer':
        return keep(fromBase64(value.v).buffer);
      case 'view': {
        const bytes = fromBase64(value.v);
        return keep(value.of === 'Uint8Array' ? bytes : new globalThis[value.of](bytes.buffer));
      }
      case 'Error': {
        const error = keep(new (ERRORS[value.name] ?? Error)(value.message));
        if (value.stack) error.stack = value.stack;
        return error;
      }
      default: {
        const object = keep({});
        const own = { writable: true, enumerable: true, configurable: true };
        // Defined, not assigned: a property named __proto__ stays a property.
        for (const [name, item] of value.v)
          Object.defineProperty(object, name, { ...own, value: unpack(item, met, apart) });
        return object;
      }
    }
  };
  return {
    encode: (value, apart) => JSON.stringify(pack(value, new Map(), apart)),
    decode: (text) => unpack(JSON.parse(text), [], []),
    open: (parsed, apart) => unpack(parsed, [], apart),
  };
}

module.exports = { standinCodec };
