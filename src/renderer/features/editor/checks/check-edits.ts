import type { Editor } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { canJoin, findWrapping } from '@tiptap/pm/transform';
import { announce } from '../../../app/announce.ts';
import { convertItem } from './list-edits.ts';
import { words } from './words.ts';

/** Whether a line of a check list is ticked. */
export function isChecked(item: Node): boolean {
  return item.attrs.checked === true;
}

/** Ticks the line the caret is in, or takes the tick away; false where the caret is in no check list. */
export function toggleCheck(editor: Editor): boolean {
  const depth = checkItemDepth(editor.state.selection.$from);
  if (depth === null || !editor.isEditable) return false;
  const { $from } = editor.state.selection;
  const checked = !isChecked($from.node(depth));
  announce(checked ? words.nowDone : words.nowOpen);
  return editor.commands.command(({ tr }) => {
    tr.setNodeAttribute($from.before(depth), 'checked', checked);
    return true;
  });
}

/**
 * Makes the line a check list line in place of what was typed at its start. False, and nothing changed, where the line is
 * no paragraph or already is one.
 */
export function makeCheckItem(
  transaction: Transaction,
  typed: { readonly from: number; readonly to: number },
  checked: boolean,
): boolean {
  const $typed = transaction.doc.resolve(typed.from);
  if ($typed.parent.type.name !== 'paragraph') return false;
  const isFirst = $typed.index(-1) === 0;
  const holder = $typed.node(-1).type.name;
  if (isFirst && holder === 'taskItem') return false;
  transaction.delete(typed.from, typed.to);
  if (isFirst && holder === 'listItem') return convertItem(transaction, typed.from, 'taskList', { checked });
  const $line = transaction.doc.resolve(typed.from);
  const { taskItem } = transaction.doc.type.schema.nodes;
  const range = $line.blockRange();
  const wrapping = range && taskItem ? findWrapping(range, taskItem, { checked }) : null;
  if (!range || !wrapping) return false;
  transaction.wrap(range, wrapping);
  const above = transaction.doc.resolve(range.start).nodeBefore;
  if (above?.type.name === 'taskList' && canJoin(transaction.doc, range.start)) transaction.join(range.start);
  return true;
}

function checkItemDepth($position: ResolvedPos): number | null {
  for (let depth = $position.depth; depth > 0; depth -= 1)
    if ($position.node(depth).type.name === 'taskItem') return depth;
  return null;
}
