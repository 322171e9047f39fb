import { flushSync } from 'react-dom';
import { blankExperiment } from '../../../shared/core/experiment/experiment-edits.ts';
import { blankRule } from '../../../shared/core/rules/rule-edits.ts';
import { blankEntry } from '../../../shared/core/timeline/timeline-edits.ts';
import { useCommand } from '../../app/commands.ts';
import { newId } from '../../app/new-id.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { addSection, askForReference } from '../editor/index.ts';
import { blankRow } from '../metrics/index.ts';
import { makeLesson, selectedWords } from './make-lesson.ts';
import type { CaseSession } from './open-case.ts';

/** What the commands of the menus do to the case that is open; `drawRest` draws what of it is not on the screen yet. */
export function useCaseCommands(session: CaseSession, drawRest: () => void): void {
  const { caseEditor, comingIn, readOnly } = session;
  const writable = readOnly === null;
  const { editor } = caseEditor;
  // What React draws for the change gets the focus before the next key can arrive and go elsewhere.
  const changeAndFocus = (change: () => void, selector: string) => {
    flushSync(() => {
      drawRest();
      change();
    });
    document.querySelector<HTMLElement>(selector)?.focus();
  };
  useCommand('undo', caseEditor.undo, writable);
  useCommand('redo', caseEditor.redo, writable);
  useCommand('add-picture', () => void comingIn.pick(editor.isFocused ? editor.state.selection.from : null), writable);
  const notebookWritable = useSession((state) => state.notebook?.readOnly === null);
  useCommand('make-lesson', () => void makeLesson(session, selectedWords(caseEditor)), notebookWritable);
  useCommand(
    'add-table',
    () => {
      editor.view.focus();
      editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true });
    },
    writable,
  );
  useCommand(
    'add-reference',
    () => {
      const { $to, from } = editor.state.selection;
      if ($to.parent.isTextblock) editor.view.focus();
      else caseEditor.writeAfter(from);
      caseEditor.apply(askForReference);
    },
    writable,
  );
  useCommand(
    'add-metric',
    () => {
      const row = blankRow(newId());
      changeAndFocus(
        () => caseEditor.change('metrics', [...caseEditor.fields().metrics, row], row.id),
        `[data-row="${row.id}"] [data-column="metric"]`,
      );
    },
    writable,
  );
  useCommand(
    'add-experiment',
    () => {
      const experiment = blankExperiment(newId);
      changeAndFocus(
        () =>
          caseEditor.change(
            'experiments',
            [...(caseEditor.fields().experiments ?? []), experiment],
            `add ${experiment.id}`,
          ),
        `[data-experiment="${experiment.id}"] [data-first]`,
      );
    },
    writable,
  );
  useCommand(
    'add-rule',
    () => {
      const rule = blankRule(newId(), today());
      changeAndFocus(
        () => caseEditor.change('rules', [...(caseEditor.fields().rules ?? []), rule], rule.id),
        `[data-rule="${rule.id}"] select`,
      );
    },
    writable,
  );
  useCommand(
    'add-timeline',
    () => {
      const { timeline = [] } = caseEditor.fields();
      const entry = blankEntry(newId(), timeline, today());
      changeAndFocus(
        () => caseEditor.change('timeline', [...timeline, entry], entry.id),
        `[data-entry="${entry.id}"] input`,
      );
    },
    writable,
  );
  useCommand(
    'add-section',
    () => changeAndFocus(() => caseEditor.apply((state) => addSection(state).transaction), '[data-new-section]'),
    writable,
  );
}
