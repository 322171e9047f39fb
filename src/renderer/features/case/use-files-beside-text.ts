import type { ClipboardEvent, DragEvent } from 'react';
import type { CaseSession } from './open-case.ts';

/** Takes files that are pasted or dropped on the case beside its text, into the evidence. */
export function useFilesBesideText({ comingIn, readOnly }: CaseSession) {
  if (readOnly !== null) return {};
  return {
    onPaste(event: ClipboardEvent) {
      const { files, types } = event.clipboardData;
      if (event.defaultPrevented || files.length === 0 || types.includes('text/plain')) return;
      event.preventDefault();
      comingIn.files([...files], null, 'pasted');
    },
    onDragOver(event: DragEvent) {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      if (event.defaultPrevented || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      comingIn.files([...event.dataTransfer.files], null, 'dropped');
    },
  };
}
