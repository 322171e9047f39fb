import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron, expect, test } from '@playwright/test';
import { builtFiles, onElectron, type PackedApp, pack } from './support/packed-app.ts';

test.describe('the packed application', () => {
  let packed: PackedApp;
  test.beforeAll(() => {
    packed = pack();
  });
  test.afterAll(async () => packed && rm(packed.folder, { recursive: true, force: true }));

  const archive = () => path.join(packed.resources, 'app.asar');
  const filesInside = () =>
    listPackage(archive(), { isPack: false })
      .map((name) => name.replace(/^[\\/]/, ''))
      .filter((name) => !('files' in statFile(archive(), name)))
      .map((name) => name.replaceAll('\\', '/'));

  test('holds what was built, and nothing else', () => {
    expect(filesInside().sort()).toEqual([...builtFiles(), 'package.json'].sort());
    expect(filesInside().filter((name) => /node_modules|\.map$|\.tsx?$|\.test\.|standin/.test(name))).toEqual([]);
    const code = filesInside().filter((name) => /\.(?:js|cjs|html|css)$/.test(name));
    for (const name of code)
      expect(extractFile(archive(), name).toString()).not.toMatch(/electron-standin|sourceMappingURL=/);
    const manifest = JSON.parse(extractFile(archive(), 'package.json').toString());
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  test('brings the example notebook beside the archive', () => {
    expect(readdirSync(path.join(packed.resources, 'example'))).toContain('notebook.json');
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    const isOn = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse])) === '1';
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      browserSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: onElectron,
      asarIntegrity: true,
      onlyFromAsar: true,
      browserSnapshot: false,
      filePrivileges: false,
    });
  });

  test('starts and shows its first window', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'casebook-home-'));
    const app = await _electron.launch({
      executablePath: packed.program,
      cwd: home,
      args: ['--user-data', home],
      env: { ...(process.env as Record<string, string>), STANDIN_NODE: process.execPath },
    });
    try {
      const window = await app.firstWindow();
      await expect(window.getByRole('heading').first()).toBeVisible();
      expect(await app.evaluate(({ app: main }) => main.isPackaged)).toBe(true);
    } finally {
      await app.close();
      await rm(home, { recursive: true, force: true });
    }
  });
});
