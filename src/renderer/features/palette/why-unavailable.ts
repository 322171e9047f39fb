import { type CommandId, commands } from '../../../shared/core/commands.ts';
import { words } from './words.ts';

const OF_A_CASE: readonly CommandId[] = [
  'duplicate-case',
  'save-as-template',
  'pin-case',
  'delete-case',
  'make-lesson',
  'print',
  'undo',
  'redo',
  'replace',
  'find-next',
  'find-previous',
  'focus-mode',
];
const WRITES: readonly CommandId[] = [
  'new-case',
  'duplicate-case',
  'save-as-template',
  'pin-case',
  'delete-case',
  'make-lesson',
  'undo',
  'redo',
];

/** Why a command that nothing answers cannot be done now, in a few words. */
export function whyUnavailable(id: CommandId, caseOpen: boolean, readOnly: boolean): string {
  const inserts = commands[id].menu === 'insert';
  if (readOnly && (inserts || WRITES.includes(id))) return words.readOnly;
  if (!caseOpen && (inserts || OF_A_CASE.includes(id))) return words.noCase;
  if (id === 'save-search') return words.nothingToSave;
  if (id === 'find-next' || id === 'find-previous') return words.notSearching;
  return words.notHere;
}
