import type { AppArguments } from '../app/arguments.ts';
import type { SettingsStore } from '../app/settings.ts';
import type { NotebookSession } from './notebook-session.ts';
import type { Notices } from './notices.ts';

export interface StartOptions {
  readonly args: Pick<AppArguments, 'notebook' | 'example'>;
  readonly settings: SettingsStore;
  readonly notices: Notices;
}

/**
 * Opens the notebook the app starts with: the one asked for, else the one of last time, else none. One that is not there
 * is told of, with its path, and never made anew.
 */
export async function startNotebook(session: NotebookSession, options: StartOptions): Promise<void> {
  const folder = options.args.notebook ?? options.settings.now.notebook;
  if (!options.args.example && folder === null) return;
  const opened = options.args.example || folder === null ? await session.openExample() : await session.open(folder);
  if (!opened.ok) options.notices.tell(opened.failure);
}
