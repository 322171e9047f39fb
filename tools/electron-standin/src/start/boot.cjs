'use strict';
// Makes plain Node look like Electron's main process, then runs the app with `electron` resolving to the stand-in.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

if (typeof Module.registerHooks !== 'function') {
  console.error(
    `stand-in: Node 22.15 or newer is needed, this is ${process.version}; set STANDIN_NODE to a newer one.`,
  );
  process.exit(1);
}

const source = path.join(__dirname, '..');
const executable = process.env.STANDIN_SELF ?? process.execPath;
delete process.env.STANDIN_SELF;
const folder = path.dirname(executable);

// As Electron's: [executable, ...arguments].
process.argv.splice(1, 1);
process.argv[0] = process.execPath = executable;
const versionFile = path.join(folder, 'version');
const electron = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, 'utf8').trim() : '0.0.0';
Object.defineProperty(process, 'versions', { value: Object.freeze({ ...process.versions, electron, standin: '3' }) });
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process, 'resourcesPath', { value: path.join(folder, 'resources') });

// `require('electron')`, also the inspector's, and `import 'electron'`.
const standin = path.join(source, 'electron.cjs');
const url = pathToFileURL(standin).href;
const isElectron = (name) => /^electron(\/(main|common))?$/.test(name);
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => (isElectron(name) ? standin : resolveFilename.call(Module, name, ...rest));
Module.registerHooks({
  resolve: (name, context, next) =>
    isElectron(name) ? { url, format: 'commonjs', shortCircuit: true } : next(name, context),
});

require('./surroundings.cjs');
// `-r file`: Playwright passes its loader so, which takes its own flags out of argv.
const loader = process.argv.indexOf('-r');
if (loader > 0) require(process.argv[loader + 1]);

const packaged = ['resources/app.asar', 'resources/app'].map((p) => path.join(folder, p)).find((p) => fs.existsSync(p));
const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const { runApp } = require('./run-app.cjs');
runApp(packaged ?? path.resolve(given ?? '.'), packaged !== undefined).catch((error) => {
  console.error(error);
  process.reallyExit(1);
});
