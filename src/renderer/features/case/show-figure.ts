import { type CaseEditor, figureIn, goToFigure, sectionOf } from '../editor/index.ts';

/**
 * Brings a figure into sight: selected in the text, in its unfolded section, or with the focus in the list of evidence
 * where the text does not show it. False when the case has no such item.
 */
export function showFigure(caseEditor: CaseEditor, id: string, focusInList: (id: string) => void): boolean {
  const { editor, folds } = caseEditor;
  if (!caseEditor.fields().evidence.some((item) => item.id === id)) return false;
  const place = figureIn(editor.state.doc, id);
  if (place === null) {
    editor.state.doc.forEach((node, position) => {
      if (sectionOf(node).kind === 'evidence') folds.unfold(position);
    });
    focusInList(id);
    return true;
  }
  folds.unfold(editor.state.doc.resolve(place).before(1));
  goToFigure(editor, place);
  return true;
}
