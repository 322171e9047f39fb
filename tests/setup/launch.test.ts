import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { launch, standinFolder } from '../../tools/setup/launch.mjs';
import { hasScreen } from '../../tools/setup/screen.mjs';

const linux = { platform: 'linux', screen: true, root: false, node: '/node', args: ['--example'] };

describe('how the app is started', () => {
  test('on Electron when its program is there', () => {
    expect(launch({ ...linux, electron: '/e' })).toEqual({ program: '/e', args: ['.', '--example'], env: {} });
    expect(launch({ ...linux, electron: '/e', root: true }).args).toEqual(['--no-sandbox', '.', '--example']);
  });

  test('without a screen: Electron under xvfb-run, or else the stand-in with a headless Chromium', () => {
    expect(launch({ ...linux, electron: '/e', xvfb: '/x', screen: false })).toMatchObject({
      program: '/x',
      args: ['-a', '/e', '.', '--example'],
    });
    const headless = { program: `${standinFolder}/electron`, env: { STANDIN_HEADLESS: '1' } };
    expect(launch({ ...linux, electron: '/e', screen: false })).toMatchObject(headless);
    expect(launch({ ...linux, screen: false })).toMatchObject(headless);
  });

  test('on the stand-in where Electron is not there', () => {
    expect(launch(linux)).toMatchObject({ program: `${standinFolder}/electron`, env: {} });
  });

  test('on Windows, which runs no shell script, the stand-in is started by Node itself', () => {
    const { program, args } = launch({ ...linux, platform: 'win32' });
    expect([program, ...args]).toEqual(['/node', expect.stringContaining('boot.cjs'), '.', '--example']);
    expect(existsSync(args[0] ?? '')).toBe(true);
  });

  test('a screen is a display on Linux, and always there on macOS and Windows', () => {
    expect(
      [{}, { DISPLAY: '' }, { DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'w' }].map((e) => hasScreen(e, 'linux')),
    ).toEqual([false, false, true, true]);
    expect(hasScreen({}, 'darwin')).toBe(true);
  });
});
