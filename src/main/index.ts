import { app, protocol } from 'electron';
import { JSONFile } from 'lowdb/node';
import { type AppArguments, readArguments } from './app/arguments.ts';
import { hardenEveryPage, hardenProcess } from './app/harden.ts';
import { openLog } from './app/log.ts';
import { openApp } from './app/open-app.ts';
import { openSettings } from './app/open-settings.ts';
import { placesOf } from './app/places.ts';
import { privilegedSchemes } from './app/schemes.ts';
import { createSettings, type Settings } from './app/settings.ts';
import { readUiFiles } from './app/ui-files.ts';
import { interimFolders } from './services/interim-folders.ts';
import { interimPrinting } from './services/interim-printing.ts';

const args = readArguments(process.argv.slice(1), process.cwd());
if (args.userData) app.setPath('userData', args.userData);
hardenProcess(app);
hardenEveryPage(app);
protocol.registerSchemesAsPrivileged(privilegedSchemes);

if (args.problem) {
  process.stderr.write(`${args.problem}\n`);
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  void app.whenReady().then(() => start(args));
}

/** Builds everything in order. */
async function start(args: AppArguments): Promise<void> {
  const places = placesOf(app, import.meta.dirname);
  const log = openLog(places.log);
  process.on('uncaughtException', (error) => log.error('main', error));
  process.on('unhandledRejection', (error) => log.error('main, a promise', error));
  const [db, files] = await Promise.all([
    openSettings(() => new JSONFile<Settings>(places.settings), places.settings),
    readUiFiles(places.ui),
  ]);
  const settings = createSettings(db, (error) => log.error('writing the settings', error));
  openApp({ app, args, places, settings, files, folders: interimFolders(), printing: interimPrinting(), log });
}
