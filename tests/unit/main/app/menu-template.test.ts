import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../../src/main/app/menu-template.ts';
import { type CommandId, commands } from '../../../../src/shared/core/commands.ts';

function itemsOf(platform: NodeJS.Platform, send: (command: CommandId) => void = () => undefined) {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate({ platform, theme: 'dark', showAs: 'table', send }));
}

test.each(['linux', 'win32', 'darwin'] as const)('every command is in the menu of %s exactly once', (platform) => {
  const ids = itemsOf(platform).flatMap((item) => item.id ?? []);
  expect(ids.toSorted()).toEqual(Object.keys(commands).toSorted());
});

test('a command shows its keys and leaves them to the page', () => {
  const print = itemsOf('linux').find((item) => item.id === 'print');
  expect(print).toMatchObject({ accelerator: 'CmdOrCtrl+P', registerAccelerator: false });
  expect(itemsOf('linux').filter((item) => item.accelerator && item.registerAccelerator !== false)).toEqual([]);
});

test('choosing an item sends its command', () => {
  const sent: CommandId[] = [];
  const item = itemsOf('linux', (command) => sent.push(command)).find(({ id }) => id === 'new-case');
  const choose = item?.click as (() => void) | undefined;
  choose?.();
  expect(sent).toEqual(['new-case']);
});

test('the theme and the form in use are marked', () => {
  const marked = itemsOf('linux').filter((item) => item.checked);
  expect(marked.map((item) => item.id)).toEqual(['view-table', 'theme-dark']);
});

test.each(['linux', 'win32', 'darwin'] as const)('cut, copy, paste and quit are the system’s own on %s', (platform) => {
  const roles = itemsOf(platform).flatMap((item) => item.role ?? []);
  for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit', 'togglefullscreen'] as const)
    expect(roles).toContain(role);
});

test('no item reloads the page or opens developer tools', () => {
  const roles = ['linux', 'darwin'].flatMap((platform) =>
    itemsOf(platform as NodeJS.Platform).map((item) => item.role),
  );
  for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu'] as const)
    expect(roles).not.toContain(role);
});
