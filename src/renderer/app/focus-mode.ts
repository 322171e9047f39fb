import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

// Remembered no longer than the window is open.
const store = createStore<{ readonly on: boolean }>(() => ({ on: false }));

/** Whether an open case is to be shown by itself. */
export function useFocusMode(): boolean {
  return useStore(store, (state) => state.on);
}

/** The same at this moment, outside of components. */
export function isInFocusMode(): boolean {
  return store.getState().on;
}

export function setFocusMode(on: boolean): void {
  store.setState({ on });
}

/** Ends the focus mode; true when it was on. */
export function leaveFocusMode(): boolean {
  const { on } = store.getState();
  setFocusMode(false);
  return on;
}
