/** The parts of a keyboard event a shortcut is recognised by. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

type Platform = 'darwin' | 'win32' | 'linux';

/** Whether a key press is an Electron accelerator such as `CmdOrCtrl+Shift+D`, exactly: no more and no fewer keys. */
export function matchesAccelerator(press: KeyPress, accelerator: string, platform: Platform): boolean {
  const { key, main: wantsMain, shift, alt } = partsOf(accelerator);
  const [main, other] = platform === 'darwin' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (main !== wantsMain || other || press.altKey !== alt) return false;
  // The plus sign needs Shift on many keyboards and none on the number pad.
  if (key === 'plus') return press.key === '+' || (press.key === '=' && !press.shiftKey);
  if (press.shiftKey !== shift) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  // With Alt a key writes another letter on macOS.
  return press.key.toLowerCase().replace(/^arrow/, '') === key || (alt && press.code === `Key${key.toUpperCase()}`);
}

/** The accelerator as it is shown beside a command: `Ctrl Shift D`, on macOS `⇧⌘D`. */
export function shownAccelerator(accelerator: string, platform: Platform): string {
  const { key, main, shift, alt } = partsOf(accelerator);
  const name =
    key === 'plus' ? '+' : key.length === 1 ? key.toUpperCase() : `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  if (platform === 'darwin')
    return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${main ? '⌘' : ''}${name === 'Backspace' ? '⌫' : name}`;
  return [...(main ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join(' ');
}

/** The same for `aria-keyshortcuts`: `Control+Shift+D`, on macOS `Meta+Shift+D`. */
export function spokenAccelerator(accelerator: string, platform: Platform): string {
  const { key, main, shift, alt } = partsOf(accelerator);
  const mainName = platform === 'darwin' ? 'Meta' : 'Control';
  const name = key === 'plus' ? 'Plus' : key.length === 1 || /^f\d/.test(key) ? key.toUpperCase() : key;
  return [...(main ? [mainName] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join('+');
}

function partsOf(accelerator: string): { key: string; main: boolean; shift: boolean; alt: boolean } {
  const parts = accelerator.split('+');
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    main: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}
