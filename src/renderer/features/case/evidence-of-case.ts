import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { CaseEditor } from '../editor/index.ts';
import type { ItemChange } from '../evidence/index.ts';

/**
 * The number a picture is called by: those in the text in reading order, then the others as they were added. Null for
 * files and unknown ids.
 */
export function evidenceNumber(
  id: string,
  order: readonly string[],
  items: readonly Pick<EvidenceItem, 'id' | 'kind'>[],
): number | null {
  const pictures: string[] = items.filter(({ kind }) => kind === 'picture').map((item) => item.id);
  const shown = order.filter((one) => pictures.includes(one));
  const index = [...shown, ...pictures.filter((one) => !shown.includes(one))].indexOf(id);
  return index === -1 ? null : index + 1;
}

/** Changes what a person says or draws about an item; `place` says where that was done. */
export function changeItem(caseEditor: CaseEditor, id: string, change: ItemChange, place: string): void {
  const evidence = caseEditor.fields().evidence.map((item) => (item.id === id ? { ...item, ...change } : item));
  caseEditor.change('evidence', evidence, `${place} ${id} ${Object.keys(change).join()}`);
}
