'use strict';
// `screen`: one display. Headless it is the one Chromium was told of; else what Chromium sees of the first.
const browser = require('../chromium/browser.cjs');
const { HEADLESS_SCREEN } = require('../chromium/flags.cjs');
const { strict } = require('../refusal.cjs');

const displayOf = (bounds, workArea, scaleFactor) => ({ id: 1, label: 'stand-in', bounds, workArea, scaleFactor });
const headless = { x: 0, y: 0, ...HEADLESS_SCREEN };
let display = displayOf(headless, headless, 1);

/** Asks Chromium for its screen. To be called once it runs, on a desktop. */
async function measureScreen() {
  const { targetInfos } = await browser.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const expression = `({ left: screen.availLeft, top: screen.availTop, width: screen.width, height: screen.height,
    availWidth: screen.availWidth, availHeight: screen.availHeight, scale: devicePixelRatio })`;
  const { result } = await browser.send('Runtime.evaluate', { expression, returnByValue: true }, sessionId);
  await browser.send('Target.detachFromTarget', { sessionId });
  const { left, top, width, height, availWidth, availHeight, scale } = result.value;
  const workArea = { x: left, y: top, width: availWidth, height: availHeight };
  display = displayOf({ x: 0, y: 0, width, height }, workArea, scale);
}

const screen = strict('screen', {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
});

module.exports = { measureScreen, screen };
