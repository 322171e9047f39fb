import { type App, type BrowserWindow, powerMonitor } from 'electron';
import type { Leaving } from './leaving.ts';

/**
 * Leads every way the app can be asked to end into the one way out: the window's close, quit from menu or dock, SIGTERM,
 * SIGINT and SIGHUP (Electron makes them a quit), the end of the session, the machine's shutdown.
 */
export function leaveOnEveryWay(app: App, window: BrowserWindow, leaving: Leaving): void {
  window.on('close', (event) => {
    if (leaving.left) return;
    event.preventDefault();
    leaving.begin();
  });
  window.on('query-session-end', (event) => {
    event.preventDefault();
    leaving.begin();
  });
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    leaving.begin();
  });
  app.on('window-all-closed', () => app.quit());
}
