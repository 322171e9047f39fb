import { ensureChromium } from './chromium.mjs';
import { aptInstall, canInstall } from './debian.mjs';
import { ensureElectron, sayStandin } from './electron-binary.mjs';
import { install } from './install.mjs';
import { standinFolder } from './launch.mjs';
import { childEnv } from './node24.mjs';
import { onPath } from './on-path.mjs';
import { say } from './say.mjs';
import { hasScreen } from './screen.mjs';

const packages = { pdftotext: 'poppler-utils', Xvfb: 'xvfb', xauth: 'xauth' };

/**
 * Everything the tests need, set up; gives their environment. Electron needs a screen on Linux, so without one the
 * tests run on the stand-in, whose Chromium is headless.
 */
export async function testEnvironment() {
  await install();
  const env = childEnv();
  await ensurePrograms();
  const electron = await ensureElectron(env);
  if (!electron) sayStandin();
  env.STANDIN_CHROMIUM = await ensureChromium();
  if (electron && hasScreen()) return env;
  return { ...env, STANDIN_HEADLESS: '1', ELECTRON_OVERRIDE_DIST_PATH: standinFolder };
}

async function ensurePrograms() {
  if (process.platform !== 'linux') return;
  const missing = Object.keys(packages).filter((program) => !onPath(program));
  const names = missing.map((program) => packages[program]);
  if (canInstall()) await aptInstall(names);
  else if (names.length > 0) say(`Some tests need ${names.join(', ')}, which are not here; they will fail.`);
}
