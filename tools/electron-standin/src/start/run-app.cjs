'use strict';
// From the folder of an app to its running main script, in Electron's order: script first, then ready.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const browser = require('../chromium/browser.cjs');
const { app } = require('../api/app.cjs');
const { dialog } = require('../api/dialog.cjs');
const { measureScreen } = require('../api/screen.cjs');
const { listenToBrowser } = require('../api/requests.cjs');
const { windows } = require('../registry.cjs');
const { extractAsar } = require('./asar.cjs');
const { surroundings } = require('./surroundings.cjs');

/** A folder with the archive's content, gone again when the app ends (but not after a kill). */
function unpacked(asar) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-asar-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  extractAsar(asar, folder);
  return folder;
}

/** Name, version and main script, from package.json where there is one. */
function readManifest(appPath) {
  if (fs.statSync(appPath).isFile()) return { folder: path.dirname(appPath), main: appPath, manifest: {} };
  const json = path.join(appPath, 'package.json');
  const manifest = fs.existsSync(json) ? JSON.parse(fs.readFileSync(json, 'utf8')) : {};
  return { folder: appPath, main: path.join(appPath, manifest.main ?? 'index.js'), manifest };
}

function behaveAsElectronsProcess() {
  process.exit = (code = process.exitCode ?? 0) => app.exit(Number(code));
  // As in Electron, an error nobody caught is shown and the app goes on.
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return;
    dialog.showErrorBox('A JavaScript error occurred in the main process', `Uncaught Exception:\n${error?.stack}`);
  });
  // Electron on Linux quits in the ordinary way on these, asking its windows.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit());
}

function startChromium() {
  const profile = path.join(app.getPath('sessionData'), 'standin-chromium');
  listenToBrowser();
  return browser.start({ ...surroundings, profile, switches: app._switches }, (code) => {
    if (windows.size === 0) return; // on a screen, Chromium ends with its last window
    console.error(`stand-in: Chromium ended (${code})`);
    process.reallyExit(1);
  });
}

/** Runs the app in this folder, file or asar. Rejects when its main script or Chromium cannot be started. */
async function runApp(appPath, isPackaged) {
  const { folder, main, manifest } = readManifest(appPath.endsWith('.asar') ? unpacked(appPath) : appPath);
  app.name = manifest.productName ?? manifest.name ?? 'Electron';
  app._appPath = folder;
  app._version = manifest.version ?? process.versions.electron;
  app.isPackaged = isPackaged;
  behaveAsElectronsProcess();

  await import(pathToFileURL(main).href);
  if (app._quitting || app._exiting) return; // ended before ready
  const started = startChromium();
  if (!surroundings.headless) await started.then(measureScreen);
  app._becomeReady();
  await started;
}

module.exports = { runApp };
