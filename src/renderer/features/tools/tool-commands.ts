import { useCommand } from '../../app/commands.ts';
import { flushAll } from '../../app/flush.ts';
import { showTool } from '../../app/navigation.ts';

/** The commands of the Tools menu. What was typed is saved first: a file named only there is in use. */
export function useToolCommands(): void {
  useCommand('unused-files', () => void flushAll().then(() => showTool('unused')));
  useCommand('check-notebook', () => void flushAll().then(() => showTool('check')));
}
