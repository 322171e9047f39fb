'use strict';
// loadURL and reload of one webContents, and whether it is loading.
const { toPage } = require('../chromium/schemes.cjs');

// Chromium's net error codes, of those a load here can end with
const NET_ERRORS = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
  ERR_TOO_MANY_REDIRECTS: -310,
};

class Loading {
  /** What main itself asked to load and no request was seen for yet: a URL, 'reload', or undefined. */
  own;
  /** The last load failed: its error page's own load tells nothing. */
  failed = false;
  #contents;
  #current;
  #busy = false;

  constructor(contents) {
    this.#contents = contents;
  }

  isLoading() {
    return this.#busy || this.#current !== undefined;
  }
  /** Chromium says that the main frame began or ended loading. */
  starts() {
    if (this.#busy) return;
    this.#busy = true;
    this.#contents.emit('did-start-loading', {});
  }
  stops() {
    if (!this.#busy) return;
    this.#busy = false;
    this.#contents.emit('did-stop-loading', {});
  }

  /** Resolves when the page has loaded; rejects, with Electron's error, when it cannot. */
  async loadURL(url) {
    const load = {};
    this.#current = load;
    try {
      const failure = await this.#load(url);
      if (!failure) return;
      const code = NET_ERRORS[failure] ?? NET_ERRORS.ERR_FAILED;
      this.#contents.emit('did-fail-load', {}, code, failure, url, true, 0, 0);
      const error = new Error(`${failure} (${code}) loading '${url}'`);
      throw Object.assign(error, { errno: code, code: failure, url });
    } finally {
      if (this.#current === load) this.#current = undefined;
    }
  }
  /** Resolves to the name of the net error, undefined when it loaded. */
  async #load(url) {
    if (!URL.canParse(url)) return 'ERR_INVALID_URL';
    const contents = this.#contents;
    await contents._page.attached;
    const loaded = new Promise((resolve) => {
      contents.once('did-finish-load', resolve);
      contents.once('did-stop-loading', resolve);
      contents.once('render-process-gone', resolve);
      contents.once('destroyed', resolve);
    });
    this.own = url;
    this.failed = false;
    const { errorText, isDownload, loaderId } = await contents._page.cdp('Page.navigate', { url: toPage(url) });
    if (errorText || isDownload) {
      this.own = undefined;
      this.failed = errorText !== 'net::ERR_ABORTED';
      return (errorText ?? 'net::ERR_ABORTED').replace('net::', '');
    }
    if (loaderId) await loaded; // none: the same document, at another hash
    this.own = undefined;
  }

  reload() {
    this.own = 'reload';
    this.#contents._page.cdp('Page.reload').catch(() => {}); // the page may be gone
  }
}

module.exports = { Loading };
