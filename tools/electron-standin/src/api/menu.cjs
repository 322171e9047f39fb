'use strict';
// `Menu` and `MenuItem`: the model only, no menu is drawn. Tests click items; accelerators work for a person.
const { focus } = require('../registry.cjs');
const { refuse, refuseUnknown, strict } = require('../refusal.cjs');
const { app } = require('./app.cjs');
const { HANDLED_BY_PAGE, rolesOf } = require('./menu-roles.cjs');

const OPTIONS = [
  'id',
  'type',
  'role',
  'label',
  'sublabel',
  'toolTip',
  'accelerator',
  'icon',
  'enabled',
  'visible',
  'checked',
  'registerAccelerator',
  'acceleratorWorksWhenHidden',
  'click',
  'submenu',
];
const TYPES = ['normal', 'separator', 'submenu', 'checkbox', 'radio'];

/** The submenu as a Menu, also for a role that stands for a whole menu. */
function submenuOf({ submenu, parts }) {
  if (submenu instanceof Menu) return submenu;
  const template = submenu ?? parts?.map((role) => (role === '-' ? { type: 'separator' } : { role }));
  return template && Menu.buildFromTemplate(template);
}

class MenuItem {
  constructor(options) {
    refuseUnknown(options, OPTIONS, "a menu item's option");
    const role = options.role?.toLowerCase();
    const known = role ? rolesOf(app)[role] : undefined;
    if (role && !known) refuse(`the menu role ${options.role}`);
    const { label = '', accelerator = null, parts } = known ?? {};
    const submenu = submenuOf({ submenu: options.submenu, parts }) ?? null;
    const type = options.type ?? (submenu ? 'submenu' : 'normal');
    if (!TYPES.includes(type)) throw new Error(`Unknown menu item type: ${type}`);
    if (type === 'submenu' && !submenu) throw new Error('Invalid submenu');
    Object.assign(this, {
      id: undefined,
      label,
      accelerator,
      sublabel: '',
      toolTip: '',
      icon: null,
      enabled: true,
      visible: true,
      checked: false,
      acceleratorWorksWhenHidden: true,
      registerAccelerator: !HANDLED_BY_PAGE.has(role),
      ...options,
      role: role ?? null,
      type,
      submenu,
      menu: null,
    });
    this.click = (event = {}, window = focus.window, contents = window?.webContents) => {
      this._check();
      if (known?.act) known.act({ window, contents });
      else options.click?.(this, window, event);
    };
  }
  /** Of neighbouring radio items one is checked; a separator ends their group. */
  _check() {
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type !== 'radio') return;
    const items = this.menu?.items ?? [this];
    const at = items.indexOf(this);
    const ends = (item) => item.type === 'separator';
    const before = items.slice(0, at).findLastIndex(ends);
    const after = items.slice(at).findIndex(ends);
    const group = items.slice(before + 1, after < 0 ? items.length : at + after);
    for (const item of group) if (item.type === 'radio') item.checked = item === this;
  }
}

let applicationMenu = null;

class Menu {
  items = [];

  append(item) {
    if (!(item instanceof MenuItem)) throw new TypeError('Invalid item');
    item.menu = this;
    this.items.push(item);
  }
  getMenuItemById(id) {
    const nested = () => this.items.map((item) => item.submenu?.getMenuItemById(id)).find(Boolean);
    return this.items.find((item) => item.id === id) ?? nested() ?? null;
  }
  popup() {
    refuse('Menu.popup (no menu is drawn)');
  }

  static buildFromTemplate(template) {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array');
    const menu = new Menu();
    for (const options of template) {
      if (!(options.label !== undefined || options.role || options.type === 'separator'))
        throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
      menu.append(strict('MenuItem', new MenuItem(options)));
    }
    return menu;
  }
  static setApplicationMenu(menu) {
    if (menu && !(menu instanceof Menu)) throw new TypeError('Invalid menu');
    applicationMenu = menu;
  }
  static getApplicationMenu() {
    return applicationMenu;
  }
}

module.exports = { Menu: strict('Menu', Menu), MenuItem };
