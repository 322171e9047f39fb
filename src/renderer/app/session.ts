import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AppState, NotebookState, PaneLayout } from '../../shared/ipc/contract.ts';

const blank: AppState = {
  notebook: null,
  version: '',
  locale: 'en',
  theme: 'system',
  zoom: 1,
  panes: { indexWidth: 216, listWidth: 312, indexShown: true, listShown: true },
  platform: 'linux',
  lastCase: null,
};

const store = createStore<AppState>(() => blank);

/** What the app knows about itself and the open notebook, for a component. */
export function useSession<Value>(select: (state: AppState) => Value): Value {
  return useStore(store, select);
}

export function currentSession(): AppState {
  return store.getState();
}

export function beginSession(state: AppState): void {
  store.setState(state, true);
}

export function setNotebook(notebook: NotebookState | null): void {
  store.setState({ notebook });
}

export function setCaseCount(caseCount: number): void {
  store.setState(({ notebook }) => (notebook ? { notebook: { ...notebook, caseCount } } : {}));
}

export function setPanes(panes: PaneLayout): void {
  store.setState({ panes });
}

export function setTheme(theme: AppState['theme']): void {
  store.setState({ theme });
}

export function setZoom(zoom: number): void {
  store.setState({ zoom });
}
