import { goToFigure } from '../editor/index.ts';
import type { CaseSession } from './open-case.ts';

/** Brings a piece of evidence into view and gives it the focus: its figure in the text, else its place in the list. */
export function goToEvidence({ caseEditor }: CaseSession, id: string): void {
  if (goToFigure(caseEditor.editor, id)) return;
  const item = document.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(id)}"]`);
  item?.scrollIntoView({ block: 'center' });
  item?.querySelector<HTMLElement>('button, textarea')?.focus({ preventScroll: true });
}
