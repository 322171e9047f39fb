import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Served by a scheme of its own, as Casebook's window is: the stand-in has no file addresses.
const main = `
const { app, BrowserWindow, protocol } = require('electron');
const page = '<!doctype html><title>Bare</title><textarea autofocus></textarea>';
protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true } }]);
app.setPath('userData', __dirname + '/user-data');
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  protocol.handle('bare', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  return new BrowserWindow({ width: 1280, height: 800 }).loadURL('bare://app/');
});
`;

/** Writes the least app there can be, one window with a textarea; returns its folder. */
export function makeBareApp(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), main);
  return folder;
}
