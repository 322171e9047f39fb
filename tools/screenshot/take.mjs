import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../setup/build.mjs';
import { inRoot, root } from '../setup/paths.mjs';
import { exitWith, Stop } from '../setup/say.mjs';
import { testEnvironment } from '../setup/test-environment.mjs';

// What README.md shows, made by the app itself: the example notebook, one case open.
const shot = inRoot('docs/screenshot.png');
const shown = /taster day/i;

/** `npm run screenshot`: takes docs/screenshot.png anew, 1440 x 900. */
async function takeScreenshot() {
  const env = await testEnvironment();
  if ((await build(env)) !== 0) throw new Stop('The app could not be built; what the builder said stands above.');
  Object.assign(process.env, env);
  const { _electron } = await import('@playwright/test');
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-screenshot-'));
  const app = await _electron.launch({ cwd: root, args: ['.', '--user-data', folder, '--example'], env });
  try {
    await app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'light';
    });
    const page = await app.firstWindow();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('option', { name: shown }).click();
    await page.getByRole('textbox').filter({ hasText: shown }).or(page.getByLabel('Title')).first().waitFor();
    await picturesLoaded(page);
    mkdirSync(path.dirname(shot), { recursive: true });
    await page.screenshot({ path: shot });
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

const picturesLoaded = (page) =>
  page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));

await exitWith(takeScreenshot);
