import type { Editor } from '@tiptap/core';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { calloutAt } from '../callouts/toggle-callout.ts';
import { linkAt } from '../links/link-clicks.ts';
import { type TableState, tableState } from './table-state.ts';

/** What the tools show about the selection. */
export interface TextState {
  /** Whether there is something the tools could change: selected text, or a link at the caret. */
  readonly wanted: boolean;
  /** Names of the marks and blocks that hold, for the pressed buttons. */
  readonly active: readonly string[];
  readonly link: string | null;
  /** About the table the selection is in; null elsewhere. */
  readonly table: TableState | null;
  readonly from: number;
  readonly to: number;
  /** The position of the empty line the caret stands in; null elsewhere. */
  readonly emptyLine: number | null;
}

const marks = ['bold', 'italic', 'underline', 'strike', 'highlight', 'code'] as const;
const blocks = ['paragraph', 'bulletList', 'orderedList', 'taskList', 'blockquote', 'codeBlock'] as const;

/** Reads the state for the tools. */
export function textState(editor: Editor): TextState {
  const { state } = editor;
  const { selection } = state;
  const text = selection instanceof TextSelection && !selection.empty;
  const mark = linkAt(selection.$from);
  const link = mark ? String(mark.attrs.href) : null;
  const cells = selection instanceof CellSelection;
  const wanted = text || cells || (selection.empty && link !== null);
  return {
    wanted,
    // Looked for only when it is shown: each name is a walk through the text, and this is read after every key.
    get active() {
      return activeNames(editor);
    },
    link,
    table: tableState(state),
    from: selection.from,
    to: selection.to,
    emptyLine: emptyLine(state),
  };
}

function activeNames(editor: Editor): readonly string[] {
  const headings = [1, 2, 3].filter((level) => editor.isActive('heading', { level })).map((level) => `heading${level}`);
  const callout = calloutAt(editor);
  const names = [...marks, ...blocks].filter((name) => editor.isActive(name));
  return [...names, ...headings, ...(callout === null ? [] : [callout])];
}

function emptyLine({ selection }: EditorState): number | null {
  const { $from, empty } = selection;
  const isLine =
    empty && $from.depth === 2 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  return isLine ? $from.pos : null;
}
