'use strict';
// How this process was started. Read by the parts that behave differently without a screen or under a test.

const DEBUG_PORT = /^--remote-debugging-port=(.*)$/;

/**
 * headless: no screen to show windows on. underTest: driven by Playwright, so nobody can answer a native dialog.
 * debugPort: the port Playwright wants Chromium to listen on, or undefined.
 */
function readSurroundings(argv, env) {
  const debugPort = argv.map((argument) => DEBUG_PORT.exec(argument)?.[1]).find((port) => port !== undefined);
  return {
    headless: env.STANDIN_HEADLESS ? env.STANDIN_HEADLESS !== '0' : !env.DISPLAY,
    underTest: debugPort === '0' || 'STANDIN_TEST' in env,
    debugPort,
  };
}

// Read once: Playwright's loader removes its own arguments later.
const surroundings = readSurroundings(process.argv, process.env);

module.exports = { surroundings };
