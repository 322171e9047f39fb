'use strict';
// `clipboard`: in Electron 45 it has the web's shape, so it is the web's here, used in the first window's page.
const browser = require('../chromium/browser.cjs');
const { refuse, strict } = require('../refusal.cjs');
const { windows } = require('../registry.cjs');

/** Runs an expression with the clipboard allowed, in the world the page's own scripts cannot see. */
async function inPage(expression) {
  const [window = refuse('the clipboard without a window')] = windows;
  const page = window.webContents._page;
  await browser.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  await page.cdp('Page.bringToFront'); // only a page in front may use it
  return page.evaluate(expression, { inPreloadWorld: true });
}

class ClipboardItem {
  #items;
  constructor(items) {
    this.#items = items;
  }
  get types() {
    return Object.keys(this.#items);
  }
  /** Resolves to a Blob, also where a string was given. */
  async getType(type) {
    const item = await this.#items[type];
    return typeof item === 'string' ? new Blob([item], { type }) : item;
  }
}

const toBase64 = async (blob) => Buffer.from(await blob.arrayBuffer()).toString('base64');

// Run in the page: bytes cross as base64.
const READ = `navigator.clipboard.read().then((items) => Promise.all(items.map((item) => Promise.all(
  item.types.map(async (type) => {
    const bytes = new Uint8Array(await (await item.getType(type)).arrayBuffer());
    return [type, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))];
  })))))`;
const WRITE = `((parts) => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts.map(([type, data]) =>
  [type, new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], { type })])))]))`;

const clipboard = strict('clipboard', {
  readText: () => inPage('navigator.clipboard.readText()'),
  writeText: (text) => inPage(`navigator.clipboard.writeText(${JSON.stringify(text)})`),
  clear: () => inPage("navigator.clipboard.writeText('')"),
  has: async (type) => (await clipboard.read()).some((item) => item.types.includes(type)),
  async read() {
    const items = await inPage(READ);
    const blob = ([type, data]) => [type, new Blob([Buffer.from(data, 'base64')], { type })];
    return items.map((parts) => new ClipboardItem(Object.fromEntries(parts.map(blob))));
  },
  async write([item]) {
    const parts = item.types.map(async (type) => [type, await toBase64(await item.getType(type))]);
    await inPage(`${WRITE}(${JSON.stringify(await Promise.all(parts))})`);
  },
});

module.exports = { clipboard, ClipboardItem };
