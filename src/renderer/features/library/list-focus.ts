/** The id of the element that holds the list's rows. */
export const LIST_ID = 'case-list';

/** Puts the keyboard on the list, where it is shown. */
export function focusList(): void {
  document.getElementById(LIST_ID)?.focus();
}
