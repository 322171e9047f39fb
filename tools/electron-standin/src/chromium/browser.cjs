'use strict';
// The one running Chromium: its start and end, and who hears its events.
const fs = require('node:fs');
const { Chromium } = require('./chromium.cjs');
const { chromiumFlags } = require('./flags.cjs');

let chromium;
let firstTarget;
const pages = new Map(); // session id of a page -> listener (name, params)
const listeners = new Map(); // name of an event of the browser's own -> listener (params)
let setStarted;
/** Resolves once Chromium answers and every request goes through here. */
const started = new Promise((resolve) => {
  setStarted = resolve;
});

/** Sends a command to Chromium, or to one page when its session id is given. */
const send = (name, params, sessionId) =>
  chromium ? chromium.send(name, params, sessionId) : Promise.reject(new Error(`${name}: Chromium is not running`));

/** The browser's own events (those without a page): one listener a name. */
const listen = (name, listener) => listeners.set(name, listener);
const listenToPage = (sessionId, listener) => pages.set(sessionId, listener);

function dispatch(name, params, sessionId) {
  if (sessionId) pages.get(sessionId)?.(name, params);
  else listeners.get(name)?.(params);
}

const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** After a kill, the Chromium before may hold the profile a moment longer: a new one then ends without a word. */
async function launch(options) {
  for (let left = 10; ; left--) {
    chromium = new Chromium(chromiumFlags(options));
    chromium.on('event', dispatch);
    try {
      await chromium.send('Browser.getVersion');
      return;
    } catch (error) {
      if (!left) throw error;
      await delay(200);
    }
  }
}

/** Starts Chromium with this profile folder, command line switches and port; `onEnd(code)` is told when it ends by itself. */
async function start(options, onEnd) {
  fs.mkdirSync(options.profile, { recursive: true });
  await launch(options);
  chromium.on('exit', onEnd);
  const [{ targetInfos }] = await Promise.all([
    send('Target.getTargets'),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    send('Target.setDiscoverTargets', { discover: true }),
  ]);
  firstTarget = targetInfos.find((target) => target.type === 'page')?.targetId;
  await send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  setStarted();
}

/** A new empty page, in its own window. In the default context the first is the one Chromium opened with. */
async function newTarget(browserContextId) {
  await started;
  const first = firstTarget;
  if (first && !browserContextId) {
    firstTarget = undefined;
    return first;
  }
  const wanted = { url: 'about:blank', newWindow: true, browserContextId };
  for (let left = 20; ; left--)
    try {
      return (await send('Target.createTarget', wanted)).targetId;
    } catch (error) {
      // Right after its last window closed, Chromium refuses a new one for a moment.
      if (!left) throw error;
      await delay(100);
    }
}

/** Ends Chromium, by force after 3 s. Resolves when it has ended. */
function end() {
  if (!chromium || chromium.ended) return Promise.resolve();
  const { process } = chromium;
  chromium.removeAllListeners('exit');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  chromium.send('Browser.close').catch(() => {});
  setTimeout(() => process.kill('SIGKILL'), 3000).unref();
  return ended;
}

module.exports = { end, listen, listenToPage, newTarget, send, start, started };
