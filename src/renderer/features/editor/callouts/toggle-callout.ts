import type { Editor } from '@tiptap/core';
import { type CalloutKind, calloutKindOf } from '../../../../shared/core/rich-text/callout.ts';

/** The kind of the call-out the selection is in; null outside of one. */
export function calloutAt({ state }: Editor): CalloutKind | null {
  const depth = calloutDepth(state.selection);
  return depth === null ? null : calloutKindOf(state.selection.$from.node(depth).attrs);
}

/** Sets the selected blocks apart as a call-out of this kind; one of the other kind becomes of this, one of this ends. */
export function toggleCallout(editor: Editor, kind: CalloutKind): boolean {
  const { selection } = editor.state;
  const depth = calloutDepth(selection);
  if (depth === null) return editor.commands.wrapIn('callout', { kind });
  const { $from } = selection;
  if (calloutKindOf($from.node(depth).attrs) === kind) return editor.commands.lift('callout');
  return editor.commands.command(({ tr }) => {
    tr.setNodeAttribute($from.before(depth), 'kind', kind);
    return true;
  });
}

function calloutDepth({ $from, $to }: Editor['state']['selection']): number | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'callout') return depth;
  return null;
}
