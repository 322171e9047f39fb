import { LIST_ID } from '../list-focus.ts';

/** The id of the element that holds the cases in any other form than the list. */
export const VIEW_ID = 'case-view';

/** Puts the keyboard on the cases, in whatever form they are shown. */
export function focusView(): void {
  (document.getElementById(VIEW_ID) ?? document.getElementById(LIST_ID))?.focus();
}
