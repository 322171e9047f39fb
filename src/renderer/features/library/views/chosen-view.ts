import { flushSync } from 'react-dom';
import type { CaseView } from '../../../../shared/core/views/case-view.ts';
import type { MetricColumn } from '../../../../shared/core/views/metric-column.ts';
import { announce } from '../../../app/announce.ts';
import { ask } from '../../../app/api.ts';
import { currentNavigation, showCasesAs } from '../../../app/navigation.ts';
import { currentSession, setNotebook, useSession } from '../../../app/session.ts';
import { focusView } from './view-focus.ts';
import { words } from './words.ts';

/** Shows the cases in a form, with the focus on them, and remembers that for the notebook. */
export function chooseView(view: CaseView): void {
  flushSync(() => showCasesAs(view));
  remember({ view });
  announce(words.views[view]);
  focusView();
}

/** The same from a control that stays where it is, and keeps the focus; the list has another one. */
export function switchView(view: CaseView): void {
  if (view === 'list') chooseView(view);
  else {
    showCasesAs(view);
    remember({ view });
  }
}

/** The columns chosen for the table of this notebook; null while none were. */
export function useChosenColumns(): readonly MetricColumn[] | null {
  return useSession((state) => state.notebook?.view.columns ?? null);
}

export function chooseColumns(columns: readonly MetricColumn[]): void {
  remember({ columns: [...columns] });
}

function remember(part: { readonly view?: CaseView; readonly columns?: MetricColumn[] }): void {
  const { notebook } = currentSession();
  if (!notebook) return;
  const view = { ...notebook.view, view: currentNavigation().showAs, ...part };
  setNotebook({ ...notebook, view });
  // A choice that could not be kept is no reason to interrupt anyone.
  void ask('app.setView', view);
}
