import { url } from 'node:inspector';
import type { App } from 'electron';

const switches = ['remote-debugging-port', 'remote-debugging-pipe'];

/**
 * Whether someone wants to steer a released app's page from outside. No fuse covers Chromium's own switches. The tests'
 * package, whose inspector is left on by its fuse, may be debugged; a release cannot be inspected, so it may not.
 */
export function steeredFromOutside(app: Pick<App, 'isPackaged' | 'commandLine'>): boolean {
  return app.isPackaged && url() === undefined && switches.some((name) => app.commandLine.hasSwitch(name));
}
