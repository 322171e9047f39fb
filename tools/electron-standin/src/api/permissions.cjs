'use strict';
// The permission handlers of a session, asked by in-page/guards.js before Chromium is.
const browser = require('../chromium/browser.cjs');
const { fromPage, toPage } = require('../chromium/schemes.cjs');
const { refuse } = require('../refusal.cjs');

// What a page asks for -> Chromium's names of the permission
const PERMISSIONS = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['microphone', 'camera'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  midi: ['midi'],
  'idle-detection': ['idle-detection'],
  fullscreen: [],
};
// Names in navigator.permissions.query -> Electron's
const QUERIED = { microphone: 'media', camera: 'media', 'clipboard-write': 'clipboard-sanitized-write' };

/** Handlers as the app sets them; without one everything is granted, as in Electron. */
function makePermissions(context) {
  const originOf = (contents) => new URL(toPage(contents.getURL())).origin;

  /** Chromium's own permission is what the app said, before the page's call goes on. */
  const apply = async (permission, origin, granted) => {
    if (origin === 'null') return;
    const browserContextId = await context();
    const setting = granted ? 'granted' : 'denied';
    for (const name of PERMISSIONS[permission] ?? [])
      await browser.send('Browser.setPermission', { permission: { name }, setting, origin, browserContextId });
  };

  const permissions = {
    onRequest: null,
    onCheck: null,
    onDisplayMedia: null,
    /** navigator.mediaDevices.getUserMedia() and the like. Resolves to whether it is granted. */
    async request(contents, { permission, mediaTypes }) {
      const origin = originOf(contents);
      const details = { requestingUrl: contents.getURL(), isMainFrame: true, mediaTypes };
      const granted =
        permissions.onRequest === null ||
        (await new Promise((resolve) => {
          permissions.onRequest(contents, permission, (yes) => resolve(Boolean(yes)), details);
        }));
      await apply(permission, origin, granted);
      return granted;
    },
    /** navigator.permissions.query(). */
    async check(contents, { name }) {
      const origin = originOf(contents);
      const permission = QUERIED[name] ?? name;
      const details = { requestingUrl: contents.getURL(), isMainFrame: true };
      const granted =
        permissions.onCheck === null ||
        Boolean(permissions.onCheck(contents, permission, fromPage(`${origin}/`), details));
      await apply(permission, origin, granted);
      return granted;
    },
    /** getDisplayMedia(): the handler is asked and may only deny. Granting throws in main. */
    async display(contents) {
      if (permissions.onDisplayMedia === null) return;
      const frame = contents.mainFrame;
      const request = { frame, securityOrigin: fromPage(`${originOf(contents)}/`), videoRequested: true };
      await new Promise((resolve) => {
        permissions.onDisplayMedia(request, (streams) => {
          if (streams?.video || streams?.audio) refuse('granting getDisplayMedia');
          resolve();
        });
      });
    },
  };
  return permissions;
}

module.exports = { makePermissions };
