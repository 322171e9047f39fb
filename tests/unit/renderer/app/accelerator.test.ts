import { describe, expect, test } from 'vitest';
import {
  type KeyPress,
  matchesAccelerator,
  shownAccelerator,
  spokenAccelerator,
} from '../../../../src/renderer/app/accelerator.ts';
import { type CommandId, commands, keysOf } from '../../../../src/shared/core/commands.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const ctrl = { ctrlKey: true };

describe('matchesAccelerator', () => {
  test('takes the main key of the system and no other', () => {
    expect(matchesAccelerator(press('n', ctrl), 'CmdOrCtrl+N', 'linux')).toBe(true);
    expect(matchesAccelerator(press('n', { metaKey: true }), 'CmdOrCtrl+N', 'darwin')).toBe(true);
    expect(matchesAccelerator(press('n', ctrl), 'CmdOrCtrl+N', 'darwin')).toBe(false);
    expect(matchesAccelerator(press('n'), 'CmdOrCtrl+N', 'linux')).toBe(false);
  });

  test('wants exactly the keys named: Shift and Alt are not overlooked', () => {
    expect(matchesAccelerator(press('N', { ...ctrl, shiftKey: true }), 'CmdOrCtrl+N', 'linux')).toBe(false);
    expect(matchesAccelerator(press('N', { ...ctrl, shiftKey: true }), 'CmdOrCtrl+Shift+N', 'linux')).toBe(true);
    expect(matchesAccelerator(press('n', { ...ctrl, altKey: true }), 'CmdOrCtrl+N', 'linux')).toBe(false);
  });

  test('finds digits by their place, since Shift changes what they write', () => {
    const one = press('!', { ...ctrl, shiftKey: true, code: 'Digit1' });
    expect(matchesAccelerator(one, 'CmdOrCtrl+Shift+1', 'linux')).toBe(true);
  });

  test('takes plus with Shift, without it and from the number pad', () => {
    for (const key of [press('+', { ...ctrl, shiftKey: true }), press('=', ctrl), press('+', ctrl)])
      expect(matchesAccelerator(key, 'CmdOrCtrl+Plus', 'linux')).toBe(true);
  });

  test('knows keys that need no other key, and letters that Alt changes', () => {
    expect(matchesAccelerator(press('F3', { code: 'F3' }), 'F3', 'linux')).toBe(true);
    expect(matchesAccelerator(press('F3', { code: 'F3', shiftKey: true }), 'Shift+F3', 'win32')).toBe(true);
    expect(matchesAccelerator(press('F3', { code: 'F3', ...ctrl }), 'F3', 'linux')).toBe(false);
    const altF = press('ƒ', { code: 'KeyF', metaKey: true, altKey: true });
    expect(matchesAccelerator(altF, 'CmdOrCtrl+Alt+F', 'darwin')).toBe(true);
  });

  test.each(['linux', 'darwin'])('no two commands answer the same keys on %s', (platform) => {
    const keys = (Object.keys(commands) as CommandId[]).flatMap((id) => keysOf(id, platform) ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('shows and speaks a shortcut in the way of each system', () => {
  expect(shownAccelerator('CmdOrCtrl+Shift+D', 'linux')).toBe('Ctrl Shift D');
  expect(shownAccelerator('CmdOrCtrl+Shift+Backspace', 'darwin')).toBe('⇧⌘⌫');
  expect(shownAccelerator('CmdOrCtrl+Plus', 'win32')).toBe('Ctrl +');
  expect(spokenAccelerator('CmdOrCtrl+Shift+D', 'linux')).toBe('Control+Shift+D');
  expect(spokenAccelerator('CmdOrCtrl+N', 'darwin')).toBe('Meta+N');
  expect(shownAccelerator('Shift+F3', 'linux')).toBe('Shift F3');
  expect(shownAccelerator('CmdOrCtrl+Alt+F', 'darwin')).toBe('⌥⌘F');
  expect(spokenAccelerator('F3', 'linux')).toBe('F3');
});
