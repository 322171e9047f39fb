import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { ask } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { compareOpen } from '../../app/comparison-choice.ts';
import { flushAll } from '../../app/flush.ts';
import {
  closeCase,
  currentNavigation,
  openCase,
  showKeepers,
  showLessons,
  showMatrix,
  showOpenChanges,
  showPlans,
  showStart,
  showTags,
  useNavigation,
} from '../../app/navigation.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { currentLibrary, startLibrary } from './library-store.ts';
import { focusList } from './list-focus.ts';
import { goToSearch } from './SearchField.tsx';
import { startSavedSearches } from './searches/saved-search-store.ts';
import { useViewCommands } from './views/use-view-commands.ts';
import { words } from './words.ts';

/** The commands on cases, and the library they work on, while a notebook is shown. */
export function useLibraryCommands(): void {
  useEffect(startLibrary, []);
  useEffect(startSavedSearches, []);
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const open = useNavigation((state) => (state.view === 'library' ? state.openCase : null));
  useViewCommands();
  useCommand('search', goToSearch);
  // A case that is open takes its turn first.
  useCommand('find', goToSearch);
  useCommand('show-start', goToStart);
  useCommand('show-keepers', showKeepers);
  useCommand('show-lessons', showLessons);
  useCommand('plan', showPlans);
  useCommand('show-open-changes', showOpenChanges);
  useCommand('show-matrix', showMatrix);
  useCommand('show-tags', showTags);
  useCommand('compare', compareOpen);
  useCommand('duplicate-case', () => (open ? void duplicateCase(open) : false), writable && open !== null);
  useCommand('delete-case', () => (open ? void trashCase(open) : false), writable && open !== null);
}

/** Shows the start page with the keyboard on it: what had the focus may have given way. */
function goToStart(): void {
  flushSync(showStart);
  document.querySelector('main')?.focus();
}

/** Opens a copy of a case, with the same pictures. */
export async function duplicateCase(id: Ulid): Promise<void> {
  await flushAll();
  const title = titleOf(id);
  const answer = await ask('case.duplicate', id);
  if (!answer.ok) return notifyFailure(answer.failure);
  openCase(answer.value);
  notify({ text: words.duplicated(title), passing: true, about: 'duplicated' });
}

/** Moves a case to the trash; the notice's Undo brings it back and opens it again if it was open. */
export async function trashCase(id: Ulid): Promise<void> {
  await flushAll();
  const title = titleOf(id);
  const wasOpen = currentNavigation().openCase === id;
  if (wasOpen) closeCase();
  focusList();
  const linking = await ask('library.linksTo', id);
  const answer = await ask('case.trash', id);
  if (!answer.ok) {
    if (wasOpen) openCase(id);
    return notifyFailure(answer.failure);
  }
  const undo = () => void restoreCase(id, wasOpen);
  const left = linking.ok ? linking.value.map((one) => displayTitle(one.title)) : [];
  notify({
    text: [words.trashed(title), ...(left.length > 0 ? [words.linkedFrom(left)] : [])].join(' '),
    action: { label: words.undo, run: undo },
    undoes: true,
    // Links that lead nowhere now are to be read in peace.
    ...(left.length === 0 ? { passing: true } : { untilNext: true }),
    about: `trash ${id}`,
  });
}

async function restoreCase(id: Ulid, open: boolean): Promise<void> {
  const answer = await ask('case.restore', id);
  if (!answer.ok) notifyFailure(answer.failure);
  else if (open) openCase(id);
}

function titleOf(id: Ulid): string {
  for (const row of currentLibrary().rows.values()) if (row.summary.id === id) return displayTitle(row.summary.title);
  return displayTitle('');
}
