import { appArguments, isPrinting } from './arguments.mjs';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureElectron, sayStandin } from './electron-binary.mjs';
import { install } from './install.mjs';
import { launch } from './launch.mjs';
import { childEnv } from './node24.mjs';
import { onPath } from './on-path.mjs';
import { run } from './run.mjs';
import { exitWith, Stop } from './say.mjs';
import { hasScreen } from './screen.mjs';

/** `npm start`: sets up what is missing and opens the app, or prints a case where --print says so. */
async function start() {
  const args = appArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const screen = hasScreen();
  if (!screen && !isPrinting(args)) {
    throw new Stop(
      'There is no display here, so no window can be opened. ' +
        'A case can still be printed: npm start -- --print "<case title or id>" --to out.pdf [--notebook <folder>]',
      2,
    );
  }
  await install();
  const env = childEnv();
  const electron = await ensureElectron(env);
  if (!electron) sayStandin();
  const how = launch({
    electron,
    xvfb: onPath('xvfb-run'),
    screen,
    root: process.getuid?.() === 0,
    platform: process.platform,
    node: env.STANDIN_NODE,
    args,
  });
  if (how.program !== electron) env.STANDIN_CHROMIUM = await ensureChromium();
  if ((await build(env)) !== 0) throw new Stop('The app could not be built; what the builder said stands above.');
  return run(how.program, how.args, { env: { ...env, ...how.env } });
}

await exitWith(start);
