import { execFileSync } from 'node:child_process';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { _electron } from '@playwright/test';
import { expect, probeApp, standin, test } from './probe.ts';

test('a packed folder starts the archive beside it, from anywhere', async ({ data }) => {
  const folder = path.join(data, 'packed');
  execFileSync(process.execPath, [path.join(standin, '../pack-dist.mjs'), folder]);
  await createPackage(probeApp, path.join(folder, 'resources/app.asar'));
  // electron-builder names the program after the app.
  const program = path.join(folder, 'probe');
  await rename(path.join(folder, 'electron'), program);

  const env = { ...process.env, PROBE_DATA: data, STANDIN_NODE: process.execPath } as Record<string, string>;
  const app = await _electron.launch({ executablePath: program, cwd: data, env });
  const page = await app.firstWindow();
  await expect(page.locator('h1')).toHaveText('Probe');
  const about = await app.evaluate(({ app: main }) => ({
    packaged: main.isPackaged,
    name: main.getName(),
    version: main.getVersion(),
    resources: process.resourcesPath,
  }));
  expect(about).toEqual({
    packaged: true,
    name: 'Standin Probe',
    version: '3.2.1',
    resources: path.join(folder, 'resources'),
  });
  await app.close();
});

test('it runs the Node that is meant for it', async ({ data }) => {
  const environment = (extra: Record<string, string>) => ({ ...process.env, ELECTRON_RUN_AS_NODE: '1', ...extra });
  const nodeOf = (env: NodeJS.ProcessEnv) =>
    execFileSync(path.join(standin, 'electron'), ['-p', 'process.execPath'], {
      env,
      cwd: data,
      encoding: 'utf8',
    }).trim();
  expect(nodeOf(environment({ STANDIN_NODE: process.execPath }))).toBe(process.execPath);
  expect(nodeOf(environment({ STANDIN_NODE: '' }))).toMatch(/\/node_modules\/node\/bin\/node$/);
});
