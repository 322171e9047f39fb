'use strict';
// `shell`: the desktop opens things. Without one, or in a test, it throws until the test replaces the method.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { strict } = require('../refusal.cjs');
const { surroundings } = require('../start/surroundings.cjs');

/** Resolves when xdg-open has started. */
function open(target, method) {
  if (surroundings.headless || surroundings.underTest)
    throw new Error(`stand-in: shell.${method} was called without a desktop; a test must replace it first`);
  return new Promise((resolve, reject) => {
    const child = spawn('xdg-open', [target], { stdio: 'ignore', detached: true });
    child.on('error', reject).on('spawn', () => resolve());
    child.unref();
  });
}

const shell = strict('shell', {
  openExternal: async (url) => open(url, 'openExternal'),
  /** Resolves to '' or to what went wrong. */
  openPath: async (file) => {
    const opened = open(file, 'openPath');
    return opened.then(() => '', String);
  },
  showItemInFolder: (file) => {
    open(path.dirname(file), 'showItemInFolder').catch(console.error);
  },
});

module.exports = { shell };
