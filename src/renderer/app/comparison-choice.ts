import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { compared } from '../../shared/core/compare/compare-limits.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { announce } from './announce.ts';
import { currentNavigation, showComparison } from './navigation.ts';
import { notify } from './notices.ts';
import { words } from './words.ts';

/** The cases that were chosen in lists to be compared, in the order they were chosen. */
interface Choice {
  readonly chosen: readonly Ulid[];
}

const store = createStore<Choice>(() => ({ chosen: [] }));

/** Reads which cases are chosen to be compared, for a component. */
export function useComparisonChoice<Value>(select: (chosen: readonly Ulid[]) => Value): Value {
  return useStore(store, (state) => select(state.chosen));
}

/** Chooses a case to be compared, or takes it out again. A fifth is refused in words. */
export function toggleCompared(id: Ulid): void {
  const { chosen } = store.getState();
  if (chosen.includes(id)) {
    const left = chosen.filter((one) => one !== id);
    store.setState({ chosen: left });
    announce(words.chosenToCompare(left.length));
    return;
  }
  if (chosen.length >= compared.most) {
    notify({ text: words.fourAtMost, passing: true, about: 'compare' });
    return;
  }
  store.setState({ chosen: [...chosen, id] });
  announce(words.chosenToCompare(chosen.length + 1));
}

export function clearCompared(): void {
  store.setState({ chosen: [] });
}

/** Compares the chosen cases. */
export function compareChosen(): void {
  showComparison(store.getState().chosen);
}

/** Compares the case that is open with the chosen ones, as many as there is room for; others are chosen there. */
export function compareOpen(): void {
  const { chosen } = store.getState();
  const { view, openCase } = currentNavigation();
  const open = view === 'library' && openCase !== null ? [openCase] : [];
  showComparison([...open, ...chosen.filter((id) => !open.includes(id))].slice(0, compared.most));
}
