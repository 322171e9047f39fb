import { type CaseEditor, figureIn } from '../editor/index.ts';

/**
 * Brings a figure into sight: selected in the text, in its unfolded section, or with the focus in the list of evidence
 * where the text does not show it. False when the case has no such item.
 */
export function showFigure(caseEditor: CaseEditor, id: string, focusInList: (id: string) => void): boolean {
  const { editor } = caseEditor;
  if (!caseEditor.fields().evidence.some((item) => item.id === id)) return false;
  const place = figureIn(editor.state.doc, id);
  if (place === null) {
    unfold(editor.view.dom.querySelector('[data-kind="evidence"]'));
    focusInList(id);
    return true;
  }
  const figure = editor.view.nodeDOM(place);
  if (figure instanceof Element) unfold(figure.closest('.case-section'));
  if (editor.isEditable) editor.chain().focus().setNodeSelection(place).run();
  if (figure instanceof Element) figure.scrollIntoView({ block: 'center' });
  return true;
}

function unfold(section: Element | null): void {
  section?.querySelector<HTMLElement>('.case-section-head [aria-expanded="false"]')?.click();
}
