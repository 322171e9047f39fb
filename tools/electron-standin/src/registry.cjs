'use strict';
// Which windows and pages there are now. Everything that must find one asks here.

/** Windows in the order made, as the app sees them. */
const windows = new Set();
/** Pages by webContents id, as the app sees them. */
const contents = new Map();
/** The window that has the focus, or undefined. */
const focus = { window: undefined };

const contentsByTarget = (targetId) => targetId && [...contents.values()].find((c) => c._page.target === targetId);
/** Whose main frame or sub-frame this is. A main frame's id equals its target's. */
const contentsByFrame = (frameId) =>
  frameId && [...contents.values()].find((c) => c._page.target === frameId || c._page.frames.has(frameId));

module.exports = { contents, contentsByFrame, contentsByTarget, focus, windows };
