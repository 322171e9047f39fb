import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model';

/** Whether a position is in the cell of a table. */
export function isInCell($place: ResolvedPos): boolean {
  for (let depth = $place.depth; depth > 0; depth -= 1)
    if (/cell$/.test(String($place.node(depth).type.spec.tableRole))) return true;
  return false;
}

/** Whether content is nothing but the cells of one table, which take the places of cells when pasted into a table. */
export function isOnlyCells({ content, openStart, openEnd }: Slice): boolean {
  let inner = content;
  let open = Math.min(openStart, openEnd);
  while (inner.childCount === 1 && (open > 0 || inner.firstChild?.type.name === 'table')) {
    inner = inner.child(0).content;
    open -= 1;
  }
  return /^(row|cell|header_cell)$/.test(String(inner.firstChild?.type.spec.tableRole));
}

/**
 * Content as a cell can hold it: of a table the blocks of its cells, in their order, of a section its text; page breaks
 * go. Anything else would tear the table apart to make room.
 */
export function sliceForCell(slice: Slice): Slice {
  const content = held(slice.content);
  return content === slice.content ? slice : Slice.maxOpen(content);
}

function held(content: Fragment): Fragment {
  let isSame = true;
  const nodes = content.content.flatMap((node): readonly Node[] => {
    const next = heldNodes(node);
    if (next.length !== 1 || next[0] !== node) isSame = false;
    return next;
  });
  return isSame ? content : Fragment.from(nodes);
}

function heldNodes(node: Node): readonly Node[] {
  if (node.type.name === 'pageBreak') return [];
  if (node.isTextblock || node.isLeaf) return [node];
  const content = held(node.content);
  if (node.type.name === 'section' || node.type.spec.tableRole) return content.content;
  return [content === node.content ? node : node.copy(content)];
}
