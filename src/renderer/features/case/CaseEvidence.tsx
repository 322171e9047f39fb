import { useMemo } from 'react';
import { useStore } from 'zustand';
import { itemName } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumbers } from '../../../shared/core/case-study/figure-number.ts';
import { announce } from '../../app/announce.ts';
import { figurePlace, insertFigure, removeEvidence, useField, useFigureOrder } from '../editor/index.ts';
import { EvidenceStrip, evidenceWords, type ItemChange } from '../evidence/index.ts';
import { changeItem } from './evidence-of-case.ts';
import type { CaseSession } from './open-case.ts';

/** The list of all evidence under the Evidence section. */
export function CaseEvidence({ session }: { session: CaseSession }) {
  const { caseEditor, comingIn, readOnly } = session;
  const items = useField(caseEditor, 'evidence');
  const order = useFigureOrder(caseEditor);
  const numbers = figureNumbers(order, items);
  const wanted = useStore(comingIn.focus, (state) => state.id);
  const does = useMemo(() => whatIsDone(session), [session]);
  return (
    <EvidenceStrip
      items={items}
      numberOf={(id) => numbers.get(id) ?? null}
      isInText={(id) => order.includes(id)}
      readOnly={readOnly !== null}
      focusId={wanted !== null && !order.includes(wanted) ? wanted : null}
      {...does}
    />
  );
}

// The same functions for as long as the case is open: a row of thousands is drawn anew only when its own item changed.
function whatIsDone({ caseEditor, comingIn, desk }: CaseSession) {
  return {
    onFocusTaken: () => comingIn.focus.setState({ id: null }),
    onChange: (id: string, change: ItemChange) => changeItem(caseEditor, id, change, 'list'),
    onRemove(id: string) {
      const removed = caseEditor.fields().evidence.find((item) => item.id === id);
      caseEditor.apply((state) => removeEvidence(state, id));
      if (removed) announce(evidenceWords.removed(itemName(removed)));
    },
    onInsert(id: string) {
      const { doc, selection } = caseEditor.editor.state;
      caseEditor.apply(({ tr }) => insertFigure(tr, id, figurePlace(doc, selection.from)).scrollIntoView());
    },
    onOpen: desk.open,
    onAdd: () => void comingIn.pick(null),
  };
}
