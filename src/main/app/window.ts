import { BrowserWindow } from 'electron';
import { leastSize, type OpeningPlace, type WindowPlace } from './window-place.ts';

export interface WindowOptions {
  readonly place: OpeningPlace;
  readonly maximized: boolean;
  readonly dark: boolean;
  readonly preload: string;
  readonly devTools: boolean;
}

/** The paper of either theme, so that nothing flashes before the page is painted. */
export function backgroundOf(dark: boolean): string {
  return dark ? '#17191a' : '#fdfcfa';
}

/** The app's window, not shown until its page is painted. What it may do is as little as a page can. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options.place,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: 'Casebook',
    backgroundColor: backgroundOf(options.dark),
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: options.devTools,
    },
  });
  window.once('ready-to-show', () => {
    if (options.maximized) window.maximize();
    window.show();
  });
  return window;
}

/** Where the window is, to be remembered: its unmaximised bounds, and whether it is maximised. */
export function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}

/** Brings the window to the person's eyes. */
export function present(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
