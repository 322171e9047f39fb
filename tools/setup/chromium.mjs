import { existsSync } from 'node:fs';
import { aptInstall, canInstall } from './debian.mjs';
import { onPath } from './on-path.mjs';
import { Stop } from './say.mjs';

// Debian's /usr/bin/chromium is a wrapper that adds flags of its own, so the program behind it comes first.
const places = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files/Chromium/Application/chrome.exe'],
};

/** The system's Chromium or Chrome, or undefined. STANDIN_CHROMIUM names another. */
export function findChromium(env = process.env) {
  return [env.STANDIN_CHROMIUM, ...(places[process.platform] ?? [])].find((file) => file && existsSync(file));
}

/** The system's Chromium; on Debian as root it is installed when missing, elsewhere the package is named. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canInstall()) await aptInstall(['chromium']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Stop(`Neither Electron's program nor Chromium is here. Install Chromium (${howTo()}) and try again.`);
}

function howTo() {
  if (process.platform === 'darwin') return '"brew install --cask google-chrome"';
  if (process.platform === 'win32') return '"winget install Google.Chrome"';
  if (onPath('apt-get')) return '"sudo apt-get install chromium"';
  if (onPath('dnf')) return '"sudo dnf install chromium"';
  return 'package "chromium"';
}
