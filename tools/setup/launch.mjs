import { inRoot } from './paths.mjs';

/** The stand-in's executable and its folder, which Playwright and electron-builder take for Electron's. */
export const standinFolder = inRoot('tools/electron-standin/dist');
const standinProgram = inRoot('tools/electron-standin/dist/electron');
const standinBoot = inRoot('tools/electron-standin/src/start/boot.cjs');

/**
 * How to start the app: { program, args, env }. Electron where it is there, else the stand-in. Without a screen
 * Electron gets one from xvfb-run, the stand-in runs its Chromium headless.
 *
 * @param {{ electron?: string, xvfb?: string, screen: boolean, root: boolean, platform: string, node: string, args: string[] }} here
 */
export function launch({ electron, xvfb, screen, root, platform, node, args }) {
  const app = ['.', ...args];
  if (electron && (screen || xvfb)) {
    // Chromium refuses its sandbox to root and would not start.
    const switches = root && platform === 'linux' ? ['--no-sandbox'] : [];
    const command = [electron, ...switches, ...app];
    const [program, ...rest] = screen ? command : [xvfb, '-a', ...command];
    return { program, args: rest, env: {} };
  }
  const env = screen ? {} : { STANDIN_HEADLESS: '1' };
  if (platform !== 'win32') return { program: standinProgram, args: app, env };
  // Windows runs no shell script, so what the script does is done here.
  return { program: node, args: [standinBoot, ...app], env: { ...env, STANDIN_SELF: standinProgram } };
}
