import type { RequestName } from '../../shared/ipc/contract.ts';
import { ask } from './api.ts';
import { useCommand } from './commands.ts';
import { flushAll } from './flush.ts';
import { leaveFocusMode } from './focus-mode.ts';
import { NARROW, SMALL, showIndexOver, showListOver, useIndexOver, useListOver, useMedia } from './frame-layout.ts';
import { notify, notifyFailure } from './notices.ts';
import { changePanes } from './panes.ts';
import { currentSession, setZoom, useSession } from './session.ts';
import { enterNotebook } from './start-session.ts';
import { chooseTheme } from './theme.ts';
import { words } from './words.ts';

type OpensNotebook = Extract<RequestName, `notebook.${string}`>;

/** The commands of the window itself: notebooks, panes, theme, zoom. */
export function useAppCommands(): void {
  const narrow = useMedia(NARROW);
  const small = useMedia(SMALL);
  const listOver = useListOver();
  const indexOver = useIndexOver();
  const hasNotebook = useSession((state) => state.notebook !== null);
  useCommand('new-notebook', () => void enterBy('notebook.create'));
  useCommand('open-notebook', () => void enterBy('notebook.open'));
  useCommand('open-example', () => void enterBy('notebook.openExample'));
  // A pane asked for in focus mode is to be seen.
  useCommand(
    'toggle-index',
    () => {
      const left = leaveFocusMode();
      if (small) showIndexOver(left || !indexOver);
      else changePanes((panes) => ({ indexShown: left || !panes.indexShown }));
    },
    hasNotebook,
  );
  useCommand(
    'toggle-list',
    () => {
      const left = leaveFocusMode();
      if (narrow) showListOver(left || !listOver);
      else changePanes((panes) => ({ listShown: left || !panes.listShown }));
    },
    hasNotebook,
  );
  useCommand('theme-light', () => void chooseTheme('light'));
  useCommand('theme-dark', () => void chooseTheme('dark'));
  useCommand('theme-system', () => void chooseTheme('system'));
  useCommand('zoom-in', () => void zoomTo(currentSession().zoom + 0.1));
  useCommand('zoom-out', () => void zoomTo(currentSession().zoom - 0.1));
  useCommand('zoom-reset', () => void zoomTo(1));
  useCommand('about', () => notify({ text: words.about(currentSession().version), about: 'about' }));
}

/** Opens a notebook in one of the three ways; what was typed in the present one is saved first. */
async function enterBy(request: OpensNotebook): Promise<void> {
  await flushAll();
  const answer = await ask(request);
  if (!answer.ok) notifyFailure(answer.failure);
  else if (answer.value) enterNotebook(answer.value);
}

async function zoomTo(wanted: number): Promise<void> {
  const answer = await ask('app.setZoom', Math.round(Math.min(2, Math.max(0.8, wanted)) * 10) / 10);
  if (answer.ok) setZoom(answer.value);
  else notifyFailure(answer.failure);
}
