import type { EditorView } from '@tiptap/pm/view';

/**
 * The element of a reference in a line. While the text can be written in, the caret reaches it; where it cannot, Tab
 * does.
 */
export function referenceElement(name: string, view: EditorView): HTMLElement {
  const element = document.createElement('span');
  element.className = `case-reference ${name}`;
  element.contentEditable = 'false';
  element.setAttribute('role', 'link');
  if (!view.editable) element.tabIndex = 0;
  return element;
}
