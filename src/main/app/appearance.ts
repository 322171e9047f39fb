import { type BrowserWindow, Menu, nativeTheme } from 'electron';
import type { CommandId } from '../../shared/core/commands.ts';
import type { Theme } from '../../shared/ipc/contract.ts';
import { menuTemplate } from './menu-template.ts';
import type { SettingsStore } from './settings.ts';
import { backgroundOf } from './window.ts';

export interface Appearance {
  setTheme(theme: Theme): void;
  setZoom(factor: number): void;
}

export interface AppearanceOptions {
  readonly settings: SettingsStore;
  readonly sendCommand: (command: CommandId) => void;
  readonly sendDark: (dark: boolean) => void;
}

/** Theme, zoom and menu of the window, now and whenever the person or the system changes them. */
export function keepAppearance(window: BrowserWindow, options: AppearanceOptions): Appearance {
  const { settings } = options;

  function setTheme(theme: Theme): void {
    nativeTheme.themeSource = theme;
    const template = menuTemplate({ platform: process.platform, theme, send: options.sendCommand });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  nativeTheme.on('updated', () => {
    if (window.isDestroyed()) return;
    const dark = nativeTheme.shouldUseDarkColors;
    window.setBackgroundColor(backgroundOf(dark));
    options.sendDark(dark);
  });
  // A page that is loaded anew starts at 100 %.
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(settings.now.zoom));
  setTheme(settings.now.theme);
  return { setTheme, setZoom: (factor) => window.webContents.setZoomFactor(factor) };
}
