'use strict';
// `protocol` of a session: the app answers its own schemes' requests.
const { fromPage, privileged, schemeOf, toPage } = require('../chromium/schemes.cjs');
const { refuse, strict } = require('../refusal.cjs');

/** handlers: Map of scheme to the function that answers a Request with a Response. */
const makeProtocol = (handlers) =>
  strict('protocol', {
    handle: (scheme, handler) => {
      if (typeof handler !== 'function') throw new TypeError('protocol.handle: the handler must be a function');
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme) => void handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
  });

/** protocol.registerSchemesAsPrivileged. isReady(): whether it is too late. */
function registerSchemes(list, isReady) {
  if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  for (const { scheme, privileges = {} } of list) {
    if (!privileges.standard || !privileges.secure) refuse(`a scheme that is not standard and secure (${scheme})`);
    privileged.add(scheme);
  }
}

/** What Fetch.fulfillRequest takes, from the handler's answer. Bodies are read whole. Throws what the handler throws. */
async function answer(handlers, url, { method, headers, postDataEntries }) {
  const body = postDataEntries?.length
    ? Buffer.concat(postDataEntries.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')))
    : undefined;
  const own = Object.entries(headers).map(([name, value]) => [
    name,
    /^(origin|referer)$/i.test(name) ? fromPage(value) : value,
  ]);
  const response = await handlers.get(schemeOf(url))(new Request(url, { method, headers: own, body }));
  if (!(response instanceof Response)) throw new Error('the handler gave no Response');
  if (response.type === 'error') throw new Error('the handler gave Response.error()');
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({
      name,
      value: name === 'location' ? toPage(value) : value,
    })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}

module.exports = { answer, makeProtocol, registerSchemes };
