'use strict';
// Chromium as a child process, spoken to over the DevTools protocol on two pipes. It ends when this process does.
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');

const PROGRAMS = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** The Chromium to run. Throws, naming the places, when there is none. */
function findChromium() {
  const places = [process.env.STANDIN_CHROMIUM, ...PROGRAMS].filter(Boolean);
  const program = places.find((place) => fs.existsSync(place));
  if (!program) throw new Error(`stand-in: no Chromium found (set STANDIN_CHROMIUM); looked at ${places.join(', ')}`);
  return program;
}

/** Emits `event` (name, params, sessionId) and `exit` (code). Requests not answered are rejected at its end. */
class Chromium extends EventEmitter {
  #next = 0;
  #waiting = new Map();
  #toChromium;

  constructor(flags) {
    super();
    // In a group of its own: a terminal's Ctrl+C must reach main alone, which may still have something to save.
    const stdio = ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'];
    this.process = spawn(findChromium(), flags, { stdio, detached: true });
    this.#toChromium = this.process.stdio[3];
    this.#toChromium.on('error', () => {}); // its end is told by `exit`
    this.#readFrom(this.process.stdio[4]);
    this.process.on('exit', (code) => {
      for (const { reject, name } of this.#waiting.values()) reject(new Error(`${name}: Chromium ended`));
      this.#waiting.clear();
      this.emit('exit', code);
    });
  }

  /** True once the process has ended. */
  get ended() {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  /** Messages are JSON, each ended by a zero byte. */
  #readFrom(pipe) {
    let parts = [];
    pipe.on('data', (data) => {
      let chunk = data;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0)) {
        const text = Buffer.concat([...parts, chunk.subarray(0, end)]).toString();
        parts = [];
        chunk = chunk.subarray(end + 1);
        this.#receive(JSON.parse(text));
      }
      if (chunk.length) parts.push(chunk);
    });
  }

  #receive({ id, method, params, result, error, sessionId }) {
    if (id === undefined) return this.emit('event', method, params, sessionId);
    const { resolve, reject, name } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(`${name}: ${error.message}`));
    else resolve(result);
  }

  /** Sends a DevTools command, to a page when `sessionId` is given, and resolves to its result. */
  send(name, params = {}, sessionId = undefined) {
    if (this.ended) return Promise.reject(new Error(`${name}: Chromium ended`));
    return new Promise((resolve, reject) => {
      const id = ++this.#next;
      this.#waiting.set(id, { resolve, reject, name });
      this.#toChromium.write(`${JSON.stringify({ id, method: name, params, sessionId })}\0`);
    });
  }
}

module.exports = { Chromium };
