import { namesIn, namesText } from '../../../shared/core/case-study/names-text.ts';
import { newLesson } from '../../../shared/core/learning/lesson.ts';
import { flushAll } from '../../app/flush.ts';
import { beginLesson } from '../../app/navigation.ts';
import { newId } from '../../app/new-id.ts';
import type { CaseEditor } from '../editor/index.ts';
import type { CaseSession } from './open-case.ts';

/** Characters of a statement that is begun with words of a case; a lesson is a sentence. */
const LONGEST = 1_000;

/** Begins a lesson this case speaks for, with these words as its statement and the goals of the case. */
export async function makeLesson({ id, caseEditor }: CaseSession, words: string): Promise<void> {
  const { goals } = caseEditor.fields();
  // The lesson names the case as it is on the disk.
  await flushAll();
  const statement = words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const named = namesIn(namesText(goals));
  beginLesson({ ...newLesson(newId(), new Date().toISOString(), [id]), statement, goals: [...named] });
}

/** The words that are selected: in the text, or in the field that has the focus. */
export function selectedWords({ editor }: CaseEditor): string {
  const { activeElement } = document;
  const isField = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  if (isField && activeElement.selectionStart !== null && activeElement.selectionEnd !== null)
    return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, ' ');
}
