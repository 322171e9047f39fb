import { flushSync } from 'react-dom';
import { useCommand } from '../../../app/commands.ts';
import type { CaseFind } from './case-find.ts';

export const FIND_FIELD = 'find-field';
export const REPLACE_FIELD = 'replace-field';

/** What the commands to find and replace do while the case is shown. The field has the focus before the next key. */
export function useFindCommands(find: CaseFind, readOnly: boolean): void {
  useCommand('find', () => openBar(find, false));
  useCommand('replace', () => openBar(find, true), !readOnly);
  useCommand('find-next', () => go(find, 1));
  useCommand('find-previous', () => go(find, -1));
}

function openBar(find: CaseFind, replacing: boolean): void {
  flushSync(() => find.open(replacing));
  const { query } = find.state.getState();
  enter(replacing && query.text !== '' ? REPLACE_FIELD : FIND_FIELD);
}

function go(find: CaseFind, by: 1 | -1): void {
  if (!find.state.getState().open) flushSync(() => find.open(false));
  if (find.state.getState().query.text === '') enter(FIND_FIELD);
  else find.go(by);
}

function enter(id: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
