/**
 * Every command, once: the application menu, the shortcuts and the palette are made from this table.
 * `keys` is an Electron accelerator; the renderer listens for it itself, so that it works the same in every shell.
 */
export const commands = {
  'new-case': { label: 'New case', menu: 'file', keys: 'CmdOrCtrl+N' },
  'new-notebook': { label: 'New notebook…', menu: 'file', keys: 'CmdOrCtrl+Shift+N' },
  'open-notebook': { label: 'Open notebook…', menu: 'file', keys: 'CmdOrCtrl+O' },
  'open-example': { label: 'Open the example notebook', menu: 'file' },
  'duplicate-case': { label: 'Duplicate case', menu: 'file', keys: 'CmdOrCtrl+Shift+D' },
  'save-as-template': { label: 'Save this case as template…', menu: 'file' },
  'pin-case': { label: 'Pin or unpin case', menu: 'file', keys: 'CmdOrCtrl+Shift+P' },
  'delete-case': { label: 'Move case to trash', menu: 'file', keys: 'CmdOrCtrl+Shift+Backspace' },
  print: { label: 'Print to PDF…', menu: 'file', keys: 'CmdOrCtrl+P' },
  undo: { label: 'Undo', menu: 'edit', keys: 'CmdOrCtrl+Z' },
  redo: { label: 'Redo', menu: 'edit', keys: 'CmdOrCtrl+Shift+Z' },
  find: { label: 'Find in case…', menu: 'edit', keys: 'CmdOrCtrl+F' },
  // On macOS Cmd+H hides the app.
  replace: { label: 'Find and replace…', menu: 'edit', keys: 'CmdOrCtrl+H', macKeys: 'CmdOrCtrl+Alt+F' },
  'find-next': { label: 'Find next', menu: 'edit', keys: 'F3', macKeys: 'CmdOrCtrl+G' },
  'find-previous': { label: 'Find previous', menu: 'edit', keys: 'Shift+F3', macKeys: 'CmdOrCtrl+Shift+G' },
  palette: { label: 'Find a command or case…', menu: 'edit', keys: 'CmdOrCtrl+K' },
  search: { label: 'Search all cases', menu: 'edit', keys: 'CmdOrCtrl+Shift+F' },
  'save-search': { label: 'Save this search…', menu: 'edit' },
  'add-picture': { label: 'Add pictures…', menu: 'insert', keys: 'CmdOrCtrl+Shift+I' },
  'add-table': { label: 'Table', alone: 'Add a table', menu: 'insert' },
  'add-reference': {
    label: 'Link to a case or figure',
    alone: 'Add a link to a case or figure',
    menu: 'insert',
    keys: 'CmdOrCtrl+Shift+K',
  },
  'add-metric': { label: 'Metric row', alone: 'Add a metric row', menu: 'insert', keys: 'CmdOrCtrl+Shift+M' },
  'add-experiment': { label: 'A/B test', alone: 'Add an A/B test', menu: 'insert' },
  'add-rule': { label: 'Decision rule', alone: 'Add a decision rule', menu: 'insert' },
  'add-timeline': { label: 'Timeline', alone: 'Add a timeline', menu: 'insert' },
  'add-section': { label: 'Section', alone: 'Add a section', menu: 'insert' },
  'tone-check': { label: 'Tone check', menu: 'view' },
  back: { label: 'Back', alone: 'Go back', menu: 'view', keys: 'Alt+Left', macKeys: 'CmdOrCtrl+[' },
  compare: { label: 'Compare cases…', menu: 'view' },
  'show-start': {
    label: 'Start page',
    alone: 'Go to the start page',
    menu: 'view',
    keys: 'Alt+Home',
    macKeys: 'CmdOrCtrl+Shift+H',
  },
  'show-keepers': { label: 'Keepers', alone: 'Go to keepers', menu: 'view' },
  plan: { label: 'Plan…', menu: 'file', keys: 'CmdOrCtrl+Shift+L' },
  'show-open-changes': { label: 'Open changes', alone: 'Go to open changes', menu: 'view' },
  'show-matrix': { label: 'Goals by outcome', alone: 'Go to goals by outcome', menu: 'view' },
  'make-lesson': { label: 'Make a lesson of this case', menu: 'edit' },
  'show-tags': { label: 'Tags', alone: 'Go to tags', menu: 'view' },
  'show-lessons': { label: 'Lessons', alone: 'Go to lessons', menu: 'view' },
  'view-list': { label: 'List', alone: 'Cases as a list', menu: 'view', keys: 'CmdOrCtrl+1' },
  'view-cards': { label: 'Cards', alone: 'Cases as cards', menu: 'view', keys: 'CmdOrCtrl+2' },
  'view-table': { label: 'Table', alone: 'Cases as a table', menu: 'view', keys: 'CmdOrCtrl+3' },
  'view-timeline': { label: 'Timeline', alone: 'Cases on a timeline', menu: 'view', keys: 'CmdOrCtrl+4' },
  'toggle-index': { label: 'Show or hide the index', menu: 'view', keys: 'CmdOrCtrl+Shift+1' },
  'toggle-list': { label: 'Show or hide the case list', menu: 'view', keys: 'CmdOrCtrl+Shift+2' },
  'focus-mode': { label: 'Focus mode', menu: 'view', keys: 'F8', macKeys: 'CmdOrCtrl+Shift+E' },
  'theme-light': { label: 'Light', alone: 'Theme: light', menu: 'view' },
  'theme-dark': { label: 'Dark', alone: 'Theme: dark', menu: 'view' },
  'theme-system': { label: 'As the system', alone: 'Theme: as the system', menu: 'view' },
  'zoom-in': { label: 'Larger', alone: 'Zoom: larger', menu: 'view', keys: 'CmdOrCtrl+Plus' },
  'zoom-out': { label: 'Smaller', alone: 'Zoom: smaller', menu: 'view', keys: 'CmdOrCtrl+-' },
  'zoom-reset': { label: 'Actual size', alone: 'Zoom: actual size', menu: 'view', keys: 'CmdOrCtrl+0' },
  'unused-files': { label: 'Unused files…', menu: 'tools' },
  'check-notebook': { label: 'Check notebook…', menu: 'tools' },
  about: { label: 'About Casebook', menu: 'help' },
} as const satisfies Record<string, Command>;

interface Command {
  readonly label: string;
  /** What it is called where no menu stands around it. */
  readonly alone?: string;
  readonly menu: MenuName;
  readonly keys?: string;
  /** Where macOS itself takes the keys, or its people are used to others. */
  readonly macKeys?: string;
}

export type MenuName = 'file' | 'edit' | 'insert' | 'view' | 'tools' | 'help';
export type CommandId = keyof typeof commands;

export function isCommandId(text: string): text is CommandId {
  return Object.hasOwn(commands, text);
}

/** The accelerator of a command on a system; undefined when it has none. */
export function keysOf(id: CommandId, platform: string): string | undefined {
  const { keys, macKeys }: Command = commands[id];
  return platform === 'darwin' ? (macKeys ?? keys) : keys;
}

/** What a command is called where no menu says what it belongs to. */
export function nameAlone(id: CommandId): string {
  const { label, alone }: Command = commands[id];
  return alone ?? label;
}
