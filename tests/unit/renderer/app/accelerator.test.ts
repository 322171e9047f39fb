import { describe, expect, test } from 'vitest';
import {
  type KeyPress,
  matchesAccelerator,
  shownAccelerator,
  spokenAccelerator,
} from '../../../../src/renderer/app/accelerator.ts';
import { commands } from '../../../../src/shared/core/commands.ts';

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

  test('no two commands answer the same keys', () => {
    const keys = Object.values(commands).flatMap((command) => ('keys' in command ? [command.keys] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('shows and speaks a shortcut in the way of each system', () => {
  expect(shownAccelerator('CmdOrCtrl+Shift+D', 'linux')).toBe('Ctrl Shift D');
  expect(shownAccelerator('CmdOrCtrl+Shift+Backspace', 'darwin')).toBe('⇧⌘⌫');
  expect(shownAccelerator('CmdOrCtrl+Plus', 'win32')).toBe('Ctrl +');
  expect(spokenAccelerator('CmdOrCtrl+Shift+D', 'linux')).toBe('Control+Shift+D');
  expect(spokenAccelerator('CmdOrCtrl+N', 'darwin')).toBe('Meta+N');
});
