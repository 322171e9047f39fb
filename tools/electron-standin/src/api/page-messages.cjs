'use strict';
// What in-page/preload.js sends to main: calls and messages of the app, questions of permission, titles, keys.
const { permitted } = require('../refusal.cjs');
const { accelerate } = require('./accelerators.cjs');

const eventOf = (contents) => ({
  type: 'frame',
  sender: contents,
  senderFrame: contents.mainFrame,
  processId: 0,
  frameId: 0,
  ports: [],
});

// Kinds that are answered, each with what it resolves to
const ANSWER = {
  invoke: (contents, { channel, args }) => {
    const handler = contents.ipc._handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(eventOf(contents), ...args);
  },
  permission: (contents, message) => contents.session._permissions.request(contents, message),
  check: (contents, message) => contents.session._permissions.check(contents, message),
  display: (contents) => contents.session._permissions.display(contents),
};

// Kinds that only tell
const TELL = {
  send: (contents, { channel, args }) => contents.ipc.emit(channel, eventOf(contents), ...args),
  open: (contents, { url, frameName, features }) => contents._onOpen({ url, frameName, features }),
  key: (contents, key) => {
    if (!contents._ignoreShortcuts) accelerate(key, contents._window);
  },
  title: (contents, { title }) => {
    const window = contents._window;
    if (!title || title === contents._title) return;
    contents._title = title;
    contents.emit('page-title-updated', {}, title, true);
    if (permitted(window, 'page-title-updated', {}, title, true)) window.setTitle(title);
  },
  'preload-error': (contents, { message }) => {
    const { preload } = contents._preferences;
    console.error(`Unable to load preload script: ${preload}\n${message}`);
    const error = new Error(message.split('\n')[0].replace(/^\w*Error: /, ''));
    contents.emit('preload-error', {}, preload, error);
  },
};

/** Hears one message, sent from the preload's world with this id. An error in a handler goes back as its text. */
async function hearPreload(contents, message, world) {
  if (contents._ended) return;
  const { type, id } = message;
  if (TELL[type]) return void TELL[type](contents, message);
  let answer;
  try {
    answer = { value: await ANSWER[type](contents, message) };
  } catch (error) {
    answer = { error: type === 'invoke' ? `Error invoking remote method '${message.channel}': ${error}` : `${error}` };
  }
  try {
    contents._page.deliver({ type: 'reply', id, ...answer }, world);
  } catch (error) {
    contents._page.deliver({ type: 'reply', id, error: `${error}` }, world); // the value cannot be cloned
  }
}

module.exports = { hearPreload };
