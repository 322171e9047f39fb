/**
 * The element of a reference in a line. While the text can be written in, the caret reaches it; where it cannot, Tab
 * does.
 */
export function referenceElement(name: string, editable: boolean): HTMLElement {
  const element = document.createElement('span');
  element.className = `case-reference ${name}`;
  element.contentEditable = 'false';
  element.setAttribute('role', 'link');
  if (!editable) element.tabIndex = 0;
  return element;
}
