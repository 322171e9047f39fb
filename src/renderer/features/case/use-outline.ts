import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type CaseEditor, useField } from '../editor/index.ts';
import { createOutline, keyInSight, type OutlineEntry } from './outline-entries.ts';

/** The headings of the open case, kept up to date. */
export function useOutline(caseEditor: CaseEditor): readonly OutlineEntry[] {
  const read = useMemo(createOutline, []);
  return useSyncExternalStore(caseEditor.onChange, () => read(caseEditor.editor.state.doc));
}

/** How much stands in a section beside its text: pieces of evidence, rows of metrics, changes. */
export function useSectionCounts(caseEditor: CaseEditor): (kind: string) => number {
  const evidence = useField(caseEditor, 'evidence').length;
  const metrics = useField(caseEditor, 'metrics').length;
  const changes = (useField(caseEditor, 'changes') ?? []).length;
  const counts: Readonly<Record<string, number>> = { evidence, 'goal-and-targets': metrics, 'what-to-change': changes };
  return (kind) => counts[kind] ?? 0;
}

/** The key of the heading one is at, followed while it is scrolled. */
export function useKeyInSight(caseEditor: CaseEditor, entries: readonly OutlineEntry[]): string {
  const [here, setHere] = useState('0');
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      if (entries.length > 0) setHere(keyInSight(caseEditor));
    };
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    later();
    window.addEventListener('scroll', later, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('scroll', later, { capture: true });
    };
  }, [caseEditor, entries]);
  return here;
}
