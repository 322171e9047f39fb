'use strict';
// Keys of the application menu, when a person uses the stand-in: keys sent by Playwright reach no menu in Electron
// either, so in a test they do nothing here.
const { Menu } = require('./menu.cjs');

const CONTROL = ['ctrl', 'control', 'cmdorctrl', 'commandorcontrol'];

function isMeant(accelerator, { key, control, shift, alt }) {
  const parts = accelerator.toLowerCase().split('+');
  const last = parts.at(-1);
  const name = last === 'plus' ? '+' : last;
  return (
    name === key.toLowerCase() &&
    parts.some((part) => CONTROL.includes(part)) === control &&
    (parts.includes('shift') === shift || name === '+') && // where + is typed with shift
    parts.includes('alt') === alt
  );
}

/** Clicks the items whose accelerator these keys are. */
function accelerate(keys, window, menu = Menu.getApplicationMenu()) {
  for (const item of menu?.items ?? []) {
    if (item.submenu) accelerate(keys, window, item.submenu);
    const active = item.accelerator && item.enabled && item.registerAccelerator;
    if (active && isMeant(item.accelerator, keys)) item.click({ triggeredByAccelerator: true }, window);
  }
}

module.exports = { accelerate };
