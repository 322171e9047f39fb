import type { Failure } from '../../shared/core/failure.ts';
import type { NotebookState } from '../../shared/ipc/contract.ts';
import { ask, listen } from './api.ts';
import { startCommands } from './commands.ts';
import { clearCompared } from './comparison-choice.ts';
import { startFlushing } from './flush.ts';
import { resetNavigation } from './navigation.ts';
import { notifyFailure } from './notices.ts';
import { beginSession, currentSession, setCaseCount, setNotebook } from './session.ts';
import { followTheme } from './theme.ts';

/** Brings in what the first paint needs and begins to listen. Null, or why nothing can be shown. */
export async function startSession(): Promise<Failure | null> {
  const answer = await ask('app.state');
  if (!answer.ok) return answer.failure;
  const state = answer.value;
  beginSession(state);
  resetNavigation(state.lastCase, state.notebook?.view.view);
  followTheme(state.theme);
  startCommands(state.platform);
  startFlushing();
  startErrorReports();
  listen('notebook.changed', enterNotebook);
  listen('library.changed', setCaseCount);
  listen('app.notice', (failure) => notifyFailure(failure));
  return null;
}

/** Shows a notebook; when it is another than before, nothing of the last one stays on the screen. */
export function enterNotebook(notebook: NotebookState): void {
  const before = currentSession().notebook;
  if (before?.location !== notebook.location) {
    resetNavigation(null, notebook.view.view);
    clearCompared();
  }
  setNotebook(notebook);
}

// Kinds only: a message could carry what a person wrote.
function startErrorReports(): void {
  const report = (error: unknown) => {
    void ask('app.reportError', error instanceof Error ? `${error.name} ${placeOf(error)}` : 'unknown');
  };
  window.addEventListener('error', (event) => report(event.error));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

function placeOf(error: Error): string {
  return /[\w.-]+\.[jt]sx?:\d+:\d+/.exec(error.stack ?? '')?.[0] ?? '';
}
