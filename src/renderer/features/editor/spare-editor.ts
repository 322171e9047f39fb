import { type BlankEditor, createBlankEditor } from './blank-editor.ts';

let spare: BlankEditor | null = null;
let waits = false;

/** An editor for the next case: the one that was made in quiet, or one made now. */
export function takeBlankEditor(): BlankEditor {
  const taken = spare ?? createBlankEditor();
  spare = null;
  return taken;
}

/** Has an editor ready for the next case, made when the window has nothing else to do. */
export function makeSpareEditor(): void {
  if (spare || waits) return;
  waits = true;
  requestIdleCallback(() => {
    waits = false;
    spare ??= createBlankEditor();
  });
}
