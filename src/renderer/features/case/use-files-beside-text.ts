import { type RefObject, useEffect } from 'react';
import type { CaseSession } from './open-case.ts';

/**
 * Takes files that are pasted or dropped on the case beside its text, into the evidence: also on what stands between the
 * text without being text, as headings, targets and the evidence itself. `place` is all of the case.
 */
export function useFilesBesideText({ comingIn, readOnly }: CaseSession, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (readOnly !== null) return;
    // Listened to at the window, when the text and every control have had their turn. React tells only those above in
    // its own tree, and what stands between the text is drawn from elsewhere.
    const ending = new AbortController();
    const { signal } = ending;
    const isMeant = ({ defaultPrevented, target }: Event) =>
      !defaultPrevented && target instanceof Node && place.current?.contains(target) === true;
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!isMeant(event) || !data || data.files.length === 0 || data.types.includes('text/plain')) return;
      event.preventDefault();
      comingIn.files([...data.files], null, 'pasted');
    };
    const onDragOver = (event: DragEvent) => {
      if (isMeant(event) && event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const files = event.dataTransfer?.files ?? [];
      if (!isMeant(event) || files.length === 0) return;
      event.preventDefault();
      comingIn.files([...files], null, 'dropped');
    };
    window.addEventListener('paste', onPaste, { signal });
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => ending.abort();
  }, [comingIn, readOnly, place]);
}
