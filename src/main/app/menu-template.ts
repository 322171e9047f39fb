import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commands, keysOf, type MenuName } from '../../shared/core/commands.ts';
import { type CaseView, caseViews } from '../../shared/core/views/case-view.ts';
import type { Theme } from '../../shared/ipc/contract.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly theme: Theme;
  /** In what form the cases are shown. */
  readonly showAs: CaseView;
  readonly send: (command: CommandId) => void;
}

const menuLabels: Readonly<Record<MenuName, string>> = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  view: 'View',
  tools: 'Tools',
  help: 'Help',
};

const views: Readonly<Record<CaseView, CommandId>> = {
  list: 'view-list',
  cards: 'view-cards',
  table: 'view-table',
  timeline: 'view-timeline',
};
const themes: Readonly<Record<Theme, CommandId>> = { light: 'theme-light', dark: 'theme-dark', system: 'theme-system' };

// Where a line is drawn before the command.
const afterLine: ReadonlySet<CommandId> = new Set(['duplicate-case', 'print', 'find', 'toggle-index', 'zoom-in']);

/** The application menu: every command once, with its keys, and the roles the system brings. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const mac = options.platform === 'darwin';
  const menu = (name: MenuName, ...more: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: menuLabels[name],
    ...(name === 'help' ? { role: 'help' as const } : {}),
    submenu: [...commandItems(name, options), ...more],
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(mac ? [applicationMenu(options)] : []),
    menu('file', line, mac ? { role: 'close' } : { role: 'quit' }),
    menu('edit', line, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }),
    menu('insert'),
    menu('view', viewMenu(options), themeMenu(options), line, { role: 'togglefullscreen' }),
    menu('tools'),
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    ...(mac ? [] : [menu('help')]),
  ];
}

/** Items of one menu from the command table; views and themes have menus of their own, and About is not here on macOS. */
function commandItems(name: MenuName, options: MenuOptions): MenuItemConstructorOptions[] {
  const ids = (Object.keys(commands) as CommandId[]).filter(
    (id) => commands[id].menu === name && !Object.values(themes).includes(id) && !Object.values(views).includes(id),
  );
  return ids.flatMap((id) => [...(afterLine.has(id) ? [{ type: 'separator' as const }] : []), item(id, options)]);
}

function item(id: CommandId, { platform, send }: MenuOptions): MenuItemConstructorOptions {
  const keys = keysOf(id, platform);
  return {
    id,
    label: commands[id].label,
    click: () => send(id),
    // The page listens for the keys itself, so that they work alike in every shell and while a field has the focus; the
    // menu only shows them. macOS registers them all the same, but asks the page first, whose preventDefault ends it.
    ...(keys ? { accelerator: keys, registerAccelerator: false } : {}),
  };
}

function viewMenu(options: MenuOptions): MenuItemConstructorOptions {
  const choice = (view: CaseView): MenuItemConstructorOptions => ({
    ...item(views[view], options),
    type: 'radio',
    checked: options.showAs === view,
  });
  return { label: 'Cases as', submenu: caseViews.map(choice) };
}

function themeMenu(options: MenuOptions): MenuItemConstructorOptions {
  const choice = (theme: Theme): MenuItemConstructorOptions => ({
    ...item(themes[theme], options),
    type: 'radio',
    checked: options.theme === theme,
  });
  return { label: 'Theme', submenu: [choice('light'), choice('dark'), choice('system')] };
}

function applicationMenu(options: MenuOptions): MenuItemConstructorOptions {
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return {
    role: 'appMenu',
    submenu: [
      item('about', options),
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}
