import { useStore } from 'zustand';
import { itemName } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumbers } from '../../../shared/core/case-study/figure-number.ts';
import { announce } from '../../app/announce.ts';
import { figurePlace, insertFigure, removeEvidence, useField, useFigureOrder } from '../editor/index.ts';
import { EvidenceStrip, evidenceWords } from '../evidence/index.ts';
import { changeItem } from './evidence-of-case.ts';
import type { CaseSession } from './open-case.ts';

/** The list of all evidence under the Evidence section. */
export function CaseEvidence({ session }: { session: CaseSession }) {
  const { caseEditor, comingIn, readOnly } = session;
  const items = useField(caseEditor, 'evidence');
  const order = useFigureOrder(caseEditor);
  const numbers = figureNumbers(order, items);
  const wanted = useStore(comingIn.focus, (state) => state.id);
  return (
    <EvidenceStrip
      items={items}
      numberOf={(id) => numbers.get(id) ?? null}
      isInText={(id) => order.includes(id)}
      readOnly={readOnly !== null}
      focusId={wanted !== null && !order.includes(wanted) ? wanted : null}
      onFocusTaken={() => comingIn.focus.setState({ id: null })}
      onChange={(id, change) => changeItem(caseEditor, id, change, 'list')}
      onRemove={(id) => {
        const removed = items.find((item) => item.id === id);
        caseEditor.apply((state) => removeEvidence(state, id));
        if (removed) announce(evidenceWords.removed(itemName(removed)));
      }}
      onInsert={(id) => {
        const { doc, selection } = caseEditor.editor.state;
        caseEditor.apply(({ tr }) => insertFigure(tr, id, figurePlace(doc, selection.from)).scrollIntoView());
      }}
      onOpen={session.desk.open}
      onAdd={() => void comingIn.pick(null)}
    />
  );
}
