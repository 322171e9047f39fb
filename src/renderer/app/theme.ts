import type { Theme } from '../../shared/ipc/contract.ts';
import { ask, listen } from './api.ts';
import { notifyFailure } from './notices.ts';
import { setTheme } from './session.ts';

/** Paints the theme and keeps to the system's when that is what the person chose. */
export function followTheme(theme: Theme): void {
  paint(theme);
  listen('app.themeChanged', (dark) => paint(dark ? 'dark' : 'light'));
}

/** Changes and remembers the theme. */
export async function chooseTheme(theme: Theme): Promise<void> {
  paint(theme);
  setTheme(theme);
  const answer = await ask('app.setTheme', theme);
  if (!answer.ok) notifyFailure(answer.failure);
}

// Without the attribute the page follows the system by `color-scheme: light dark`.
function paint(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
