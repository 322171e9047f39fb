'use strict';
// app.requestSingleInstanceLock: a socket in Linux's abstract namespace, named after the user data folder. Binding it
// is atomic, and the kernel frees it when its process ends, however that happens.
const { createHash } = require('node:crypto');
const net = require('node:net');

/** onSecond(argv, workingDirectory, additionalData) is told in the first instance. */
function makeInstanceLock(onSecond) {
  let server;
  let told = Promise.resolve();
  const address = (folder) => `\0electron-standin-${createHash('sha256').update(folder).digest('hex')}`;

  const receive = (socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => {});
    socket.on('end', () => {
      const { argv, cwd, additionalData } = JSON.parse(text);
      onSecond(argv, cwd, additionalData);
    });
  };

  /** True when this process is the first of this folder; otherwise the first one is told. */
  const request = (folder, additionalData = null) => {
    if (server) return true;
    const candidate = net.createServer({ allowHalfOpen: false }, receive);
    candidate.on('error', () => {}); // taken: told by `listening`
    candidate.listen(address(folder));
    if (candidate.listening) {
      server = candidate.unref();
      return true;
    }
    told = new Promise((resolve) => {
      const socket = net.connect(address(folder), () =>
        socket.end(JSON.stringify({ argv: process.argv, cwd: process.cwd(), additionalData })),
      );
      socket.on('close', resolve).on('error', resolve);
    });
    return false;
  };
  const release = () => {
    server?.close();
    server = undefined;
  };
  /** `settled()` resolves when the first instance has been told. */
  return { request, release, has: () => server !== undefined, settled: () => told };
}

module.exports = { makeInstanceLock };
