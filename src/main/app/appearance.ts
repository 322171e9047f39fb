import { type BrowserWindow, Menu, nativeTheme } from 'electron';
import type { CommandId } from '../../shared/core/commands.ts';
import { type CaseView, usualView } from '../../shared/core/views/case-view.ts';
import type { Theme } from '../../shared/ipc/contract.ts';
import { menuTemplate } from './menu-template.ts';
import type { SettingsStore } from './settings.ts';
import { backgroundOf } from './window.ts';

export interface Appearance {
  setTheme(theme: Theme): void;
  setZoom(factor: number): void;
  /** Marks in the menu in what form the cases are shown. */
  setView(view: CaseView): void;
}

export interface AppearanceOptions {
  readonly settings: SettingsStore;
  readonly sendCommand: (command: CommandId) => void;
  readonly sendDark: (dark: boolean) => void;
}

/** Theme, zoom and menu of the window, now and whenever the person or the system changes them. */
export function keepAppearance(window: BrowserWindow, options: AppearanceOptions): Appearance {
  const { settings } = options;
  let { theme } = settings.now;
  let showAs: CaseView = usualView.view;

  function setTheme(chosen: Theme): void {
    theme = chosen;
    nativeTheme.themeSource = chosen;
    showMenu();
  }

  function setView(view: CaseView): void {
    if (view === showAs) return;
    showAs = view;
    showMenu();
  }

  function showMenu(): void {
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate({ platform: process.platform, theme, showAs, send: sendFromMenu })),
    );
  }

  function sendFromMenu(command: CommandId): void {
    options.sendCommand(command);
    // The system has marked what was pressed; the page may not do it, and says so by choosing it where it does.
    if (command.startsWith('view-')) showMenu();
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
  return { setTheme, setView, setZoom: (factor) => window.webContents.setZoomFactor(factor) };
}
