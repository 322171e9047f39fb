import { TextSelection } from '@tiptap/pm/state';
import type { CaseEditor } from '../case-editor.ts';
import type { Match } from './find-matches.ts';
import { inputOf } from './line-marks.ts';

/** Words selected within one block of the text or one input, to be looked for; '' when there are none or too many. */
export function selectedWords({ editor }: CaseEditor): string {
  const active = document.activeElement;
  if ((active instanceof HTMLInputElement && active.type === 'text') || active instanceof HTMLTextAreaElement)
    return oneLine(active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0));
  const { selection, doc } = editor.state;
  if (!editor.isFocused || !(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to))
    return '';
  return oneLine(doc.textBetween(selection.from, selection.to, '\n', '\n'));
}

function oneLine(text: string): string {
  return text.length > 200 || text.includes('\n') || text.trim() === '' ? '' : text;
}

/** Puts the focus where a match is, selected; into the text where there is none. */
export function focusMatch({ editor }: CaseEditor, root: HTMLElement | null, match: Match | undefined): void {
  const input = match?.in === 'line' && root ? inputOf(root, match) : undefined;
  if (!input || match?.in !== 'line') {
    editor.view.focus();
    return;
  }
  input.focus({ preventScroll: true });
  if (match.line.near === undefined) input.setSelectionRange(match.from, match.to);
}
