import type { Editor } from '@tiptap/core';
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';

/** The three lists, and what their lines are. */
export const itemOf = { bulletList: 'listItem', orderedList: 'listItem', taskList: 'taskItem' } as const;

export type ListName = keyof typeof itemOf;

/**
 * Makes the list the selection is in one of this kind, in place; where there is none, makes one of the lines; where it
 * is of this kind already, makes lines of it again.
 */
export function convertList(editor: Editor, name: ListName): boolean {
  const { $from, $to } = editor.state.selection;
  const depth = listDepth($from, $from.sharedDepth($to.pos));
  if (depth === null || $from.node(depth).type.name === name) return editor.commands.toggleList(name, itemOf[name]);
  return editor.commands.command(({ tr }) => {
    const list = asList($from.node(depth), name);
    if (!list) return false;
    const { selection } = tr;
    tr.replaceWith($from.before(depth), $from.after(depth), list);
    // The lines stand where they stood.
    tr.setSelection(Selection.fromJSON(tr.doc, selection.toJSON())).scrollIntoView();
    return true;
  });
}

/** Takes one line out of its list into a list of another kind, between what stood before and after it. */
export function convertItem(transaction: Transaction, caret: number, name: ListName, attrs: Node['attrs']): boolean {
  const $caret = transaction.doc.resolve(caret);
  const depth = $caret.depth - 2;
  const list = $caret.node(depth);
  const index = $caret.index(depth);
  const { nodes } = transaction.doc.type.schema;
  const line = nodes[itemOf[name]]?.create(attrs, list.child(index).content);
  const own = line ? nodes[name]?.create(null, line) : undefined;
  if (!own) return false;
  const [before, after] = [list.children.slice(0, index), list.children.slice(index + 1)];
  const number = Number(list.attrs.start ?? 1) + index;
  const rest = 'start' in list.attrs ? { ...list.attrs, start: number } : list.attrs;
  const parts = [
    ...(before.length > 0 ? [list.copy(Fragment.from(before))] : []),
    own,
    ...(after.length > 0 ? [list.type.create(rest, after)] : []),
  ];
  transaction.replaceWith($caret.before(depth), $caret.after(depth), parts);
  const moved = before.length > 0 ? caret + 2 : caret;
  transaction.setSelection(Selection.near(transaction.doc.resolve(moved)));
  return true;
}

function asList(list: Node, name: ListName): Node | undefined {
  const { nodes } = list.type.schema;
  const items = list.children.map((item) => nodes[itemOf[name]]?.create(null, item.content));
  return nodes[name]?.create(
    null,
    items.filter((item) => item !== undefined),
  );
}

function listDepth($position: ResolvedPos, deepest: number): number | null {
  for (let depth = deepest; depth > 0; depth -= 1)
    if (Object.hasOwn(itemOf, $position.node(depth).type.name)) return depth;
  return null;
}
