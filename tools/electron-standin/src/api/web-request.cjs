'use strict';
// session.webRequest.onBeforeRequest: the app may cancel any request, or send it elsewhere.
const { strict } = require('../refusal.cjs');

// Chromium's names of what is loaded -> webRequest's
const RESOURCES = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Media: 'media',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};
const resourceTypeOf = (type, isMainFrame) =>
  type === 'Document' && !isMainFrame ? 'subFrame' : (RESOURCES[type] ?? 'other');

/** A Chrome match pattern as a RegExp. Throws for what is none. */
function matchPattern(text) {
  if (text === '<all_urls>') return /^/;
  const [, scheme, host, rest] = /^(\*|[a-z][a-z0-9+.-]*):\/\/(\*|(?:\*\.)?[^/*]*)(?:\/(.*))?$/i.exec(text) ?? [];
  if (!scheme) throw new TypeError(`Invalid url pattern ${text}`);
  const literal = (s) => s.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  const subdomains = host.startsWith('*.') ? `([^/]+\\.)?${literal(host.slice(2))}` : literal(host);
  const hosts = host === '*' ? '[^/]*' : subdomains;
  const port = /:\d+$/.test(host) ? '' : '(:\\d+)?';
  return new RegExp(`^${scheme === '*' ? 'https?' : literal(scheme)}://${hosts}${port}/${literal(rest ?? '*')}$`, 'i');
}

/** { webRequest, ask(details) }: ask resolves to the app's answer, {} when no listener is set or the filter is not met. */
function makeWebRequest() {
  let current;
  let nextId = 1;
  const webRequest = strict('webRequest', {
    onBeforeRequest: (...args) => {
      const [filter, listener] = args.length === 1 ? [{ urls: ['<all_urls>'] }, args[0]] : args;
      if (listener !== null && typeof listener !== 'function') throw new TypeError('Must pass null or a Function');
      const [inside, outside] = [filter.urls ?? [], filter.excludeUrls ?? []].map((all) => all.map(matchPattern));
      const meets = ({ url, resourceType }) =>
        (!filter.types?.length || filter.types.includes(resourceType)) &&
        inside.some((pattern) => pattern.test(url)) &&
        !outside.some((pattern) => pattern.test(url));
      current = listener && { listener, meets };
    },
  });
  const ask = (details) => {
    if (!current?.meets(details)) return {};
    return new Promise((resolve) => {
      current.listener({ id: nextId++, timestamp: Date.now(), ...details }, (answer = {}) => resolve(answer));
    });
  };
  return { webRequest, ask };
}

module.exports = { makeWebRequest, resourceTypeOf };
