import type { CaseSession } from './open-case.ts';
import { showFigure } from './show-figure.ts';

/** Brings a piece of evidence into view and gives it the focus: its figure in the text, else its place in the list. */
export function goToEvidence({ caseEditor }: CaseSession, id: string): void {
  showFigure(caseEditor, id, focusInList);
}

function focusInList(id: string): void {
  const item = document.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(id)}"]`);
  item?.scrollIntoView({ block: 'center' });
  item?.querySelector<HTMLElement>('button, textarea')?.focus({ preventScroll: true });
}
