'use strict';
// In the page's own world: what Electron asks main about before Chromium does it. Nothing here needs the network, so
// the page's CSP may forbid every connection.

/** bridge: standinBridge('main'). The first function the preload's world provides is the way to main. */
function standinGuards(bridge) {
  const toMain = (...args) => bridge.call(0, args);

  // Electron answers at once with null when the handler denies. Allowing is not implemented, so it is always null, and
  // the handler in main is told afterwards.
  const nativeOpen = window.open;
  window.open = function open(url = '', name = '', features = '') {
    if (name === '_self') return nativeOpen.call(window, url, name);
    const target = url === '' ? 'about:blank' : new URL(url, document.baseURI).href;
    toMain('open', { url: target, frameName: String(name), features: String(features) });
    return null;
  };

  /** The native method runs after main has set Chromium's own permission to what the app's handler said. */
  const guard = (owner, method, permission) => {
    const native = owner?.[method];
    if (!native) return;
    owner[method] = function guarded(...args) {
      return toMain('permission', { permission }).then(() => native.apply(this, args));
    };
  };
  guard(window.Geolocation?.prototype, 'getCurrentPosition', 'geolocation');
  guard(window.Geolocation?.prototype, 'watchPosition', 'geolocation');
  // Where there is no camera Chromium would say so, even when denied.
  const nativeGetUserMedia = window.MediaDevices?.prototype.getUserMedia;
  if (nativeGetUserMedia)
    window.MediaDevices.prototype.getUserMedia = function getUserMedia(wanted = {}) {
      const mediaTypes = ['video', 'audio'].filter((kind) => wanted[kind]);
      return toMain('permission', { permission: 'media', mediaTypes }).then((granted) => {
        if (!granted) throw new DOMException('Permission denied', 'NotAllowedError');
        return nativeGetUserMedia.call(this, wanted);
      });
    };
  guard(window.Clipboard?.prototype, 'read', 'clipboard-read');
  guard(window.Clipboard?.prototype, 'readText', 'clipboard-read');
  guard(window.Clipboard?.prototype, 'write', 'clipboard-sanitized-write');
  guard(window.Clipboard?.prototype, 'writeText', 'clipboard-sanitized-write');
  guard(window.Notification, 'requestPermission', 'notifications');
  guard(window.Navigator.prototype, 'requestMIDIAccess', 'midi');
  guard(window.IdleDetector, 'requestPermission', 'idle-detection');

  // Chromium has no such permission to set, so the guard itself refuses.
  const nativeFullscreen = window.Element.prototype.requestFullscreen;
  window.Element.prototype.requestFullscreen = function requestFullscreen(options) {
    return toMain('permission', { permission: 'fullscreen' }).then((granted) => {
      if (!granted) throw new TypeError('Permissions check failed');
      return nativeFullscreen.call(this, options);
    });
  };
  if (window.MediaDevices)
    window.MediaDevices.prototype.getDisplayMedia = () =>
      toMain('display', {}).then(() => {
        throw new DOMException('Permission denied', 'NotAllowedError');
      });
  const nativeQuery = window.Permissions?.prototype.query;
  if (nativeQuery)
    window.Permissions.prototype.query = function query(descriptor) {
      return toMain('check', { name: descriptor?.name }).then(() => nativeQuery.call(this, descriptor));
    };
}

module.exports = { standinGuards };
