'use strict';
// Which window has the focus. It follows what main does, not the desktop.
const { focus } = require('../registry.cjs');

function loseFocus(window) {
  if (focus.window !== window) return;
  focus.window = undefined;
  window.emit('blur', {});
}

function takeFocus(window) {
  const had = focus.window;
  if (had === window) return;
  if (had) loseFocus(had);
  focus.window = window;
  window.emit('focus', {});
}

module.exports = { loseFocus, takeFocus };
