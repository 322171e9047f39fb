'use strict';
// app.getPath and app.setPath, with Electron's names and its places on Linux.
const os = require('node:os');
const path = require('node:path');

const IN_HOME = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos',
};

/** appName(): the name whose folder under appData is userData. */
function makeAppPaths(appName) {
  const chosen = new Map();
  const usual = {
    home: () => os.homedir(),
    appData: () => process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'),
    userData: () => path.join(get('appData'), appName()),
    sessionData: () => get('userData'),
    temp: () => os.tmpdir(),
    exe: () => process.execPath,
    module: () => process.execPath,
    logs: () => path.join(get('userData'), 'logs'),
    crashDumps: () => path.join(get('userData'), 'Crashpad'),
  };
  for (const [name, folder] of Object.entries(IN_HOME)) usual[name] = () => path.join(os.homedir(), folder);

  /** Throws for a name Electron does not know. */
  const get = (name) => {
    if (!Object.hasOwn(usual, name)) throw new Error(`Failed to get '${name}' path`);
    return chosen.get(name) ?? usual[name]();
  };
  const set = (name, value) => {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    if (!Object.hasOwn(usual, name)) throw new Error(`Failed to set '${name}' path`);
    chosen.set(name, path.normalize(value));
  };
  return { get, set };
}

module.exports = { makeAppPaths };
