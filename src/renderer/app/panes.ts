import type { PaneLayout } from '../../shared/ipc/contract.ts';
import { ask } from './api.ts';
import { currentSession, setPanes } from './session.ts';

/** Widths in CSS pixels. */
export const paneLimits = {
  index: { least: 160, most: 320, usual: 216, usualWide: 240 },
  list: { least: 260, most: 480, usual: 312, usualWide: 360 },
} as const;

/** From this window width on the usual widths are the wider ones. */
export const WIDE = '(min-width: 1500px)';

/** Changes the panes and remembers them; while a pane is being dragged, only the last change need be kept. */
export function changePanes(by: (present: PaneLayout) => Partial<PaneLayout>, remember = true): void {
  const present = currentSession().panes;
  const panes = { ...present, ...by(present) };
  setPanes(panes);
  // A layout that could not be kept is no reason to interrupt anyone.
  if (remember) void ask('app.setPanes', panes);
}

/** A width within its limits; one that was never changed follows the window. */
export function shownWidth(pane: keyof typeof paneLimits, width: number, wide: boolean): number {
  const { least, most, usual, usualWide } = paneLimits[pane];
  if (width === usual && wide) return usualWide;
  return Math.round(Math.min(most, Math.max(least, width)));
}
