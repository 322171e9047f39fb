import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { isolated } from '../../../shared/core/isolated.ts';

/** Calls the window by the case in it; null when there is none. */
export function setWindowTitle(caseTitle: string | null): void {
  document.title = caseTitle === null ? 'Casebook' : `${isolated(displayTitle(caseTitle))} – Casebook`;
}
