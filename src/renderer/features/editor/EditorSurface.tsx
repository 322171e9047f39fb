import { useLayoutEffect, useRef } from 'react';
import type { CaseEditor } from './case-editor.ts';
import './case-text.css';
import './tables/case-table.css';
import './case-blocks.css';
import './references/references.css';

/** Puts the editor's element on the screen. */
export function EditorSurface({ caseEditor }: { caseEditor: CaseEditor }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(caseEditor.surface);
    return () => caseEditor.surface.remove();
  }, [caseEditor]);
  return <div ref={place} />;
}
