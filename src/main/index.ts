import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, dialog, protocol } from 'electron';
import { ulid } from 'ulid';
import { ulidSchema } from '../shared/core/ids.ts';
import { type AppArguments, readArguments } from './app/arguments.ts';
import { steeredFromOutside } from './app/debugging.ts';
import { hardenEveryPage, hardenProcess } from './app/harden.ts';
import { usableLocale } from './app/locale.ts';
import { openLog } from './app/log.ts';
import { openApp } from './app/open-app.ts';
import { openPrinting } from './app/open-printing.ts';
import { openSettings } from './app/open-settings.ts';
import { placesOf } from './app/places.ts';
import { printHeadless } from './app/print-headless.ts';
import { isRunning, printProfile } from './app/print-profile.ts';
import { privilegedSchemes } from './app/schemes.ts';
import type { SecondStart } from './app/second-start.ts';
import { createSettings } from './app/settings.ts';
import { readUiFiles } from './app/ui-files.ts';
import { createDiskFolders } from './services/disk-folders.ts';
import { createExampleCopies } from './services/example.ts';

const args = readArguments(process.argv.slice(1), process.cwd());
if (args.userData) app.setPath('userData', args.userData);
// Printing without a window has to work while the app is open or prints another case, and no two running apps may share
// Chromium's profile.
if (args.print)
  app.setPath('sessionData', printProfile(join(app.getPath('userData'), 'printing'), process.pid, isRunning));
hardenProcess(app);
hardenEveryPage(app);
protocol.registerSchemesAsPrivileged(privilegedSchemes);

const problem = steeredFromOutside(app) ? 'Casebook does not run under remote debugging.' : args.problem;
if (problem) {
  process.stderr.write(`${problem}\n`);
  app.exit(1);
} else if (!args.print && !app.requestSingleInstanceLock(secondStart(args))) {
  app.quit();
} else {
  void app.whenReady().then(() => start(args).catch(giveUp));
}

/** What the app that is open already is told, when this is a second start. */
function secondStart({ notebook, example }: AppArguments): SecondStart & Record<string, unknown> {
  return { notebook, example };
}

/** Says that the app cannot start, where nothing else can: there is no window yet. */
function giveUp(error: unknown): void {
  const advice = 'No notebook was touched. Install Casebook anew and try again.';
  process.stderr.write(`Casebook could not start. ${advice}\n${error instanceof Error ? error.stack : error}\n`);
  if (!args.print) dialog.showErrorBox('Casebook could not start.', advice);
  app.exit(1);
}

/** Builds everything in order. */
async function start(args: AppArguments): Promise<void> {
  const places = placesOf(app, import.meta.dirname);
  const log = openLog(places.log);
  process.on('uncaughtException', (error) => log.error('main', error));
  process.on('unhandledRejection', (error) => log.error('main, a promise', error));
  const [db, files] = await Promise.all([openSettings(places.settings), readUiFiles(places.ui)]);
  const settings = createSettings(db, (error) => log.error('writing the settings', error));
  const locale = usableLocale(app.getSystemLocale());
  const folders = createDiskFolders({
    cacheFolder: places.userData,
    indexWorker: pathToFileURL(places.indexWorker),
    examples: createExampleCopies(places.example, places.examples),
    newId: () => ulidSchema.parse(ulid().toLowerCase()),
    now: () => new Date(),
    locale,
    device: hostname(),
  });
  const printing = openPrinting(locale, log);
  if (!args.print) {
    openApp({ app, args, places, settings, files, folders, printing, log });
    return;
  }
  // Without a listener the app quits with the print window, before the file is written and with the wrong code.
  app.on('window-all-closed', () => undefined);
  const warn = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const lastNotebook = settings.now.notebook;
  const printed = await printHeadless(args.print, { args, lastNotebook, folders, printing, warn });
  if (!printed.ok) warn(printed.failure.message);
  app.exit(printed.ok ? 0 : 1);
}
