import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { figureNumber } from '../../../shared/core/case-study/figure-number.ts';
import { figureOf, figureWidths, type NodeHost, removeFigure, useFigureOrder } from '../editor/index.ts';
import { FigureBlock } from '../evidence/index.ts';
import { changeItem } from './evidence-of-case.ts';
import type { CaseSession } from './open-case.ts';

/** A figure of the text with the item of the case it shows. */
export function CaseFigure({ host, session }: { host: NodeHost; session: CaseSession }) {
  const { caseEditor, comingIn, readOnly } = session;
  const { evidence: id, width } = figureOf(host.node);
  const find = () => caseEditor.fields().evidence.find((one) => one.id === id) ?? null;
  const item = useSyncExternalStore(caseEditor.onChange, find);
  const order = useFigureOrder(caseEditor);
  const takesFocus = useStore(comingIn.focus, (state) => state.id === id);
  const { editor } = caseEditor;
  const leave = (key: 'Enter' | 'Escape') => {
    const place = host.position();
    if (place === undefined) return;
    if (key === 'Escape') caseEditor.pick(place);
    else caseEditor.writeAfter(place);
  };
  return (
    <FigureBlock
      item={item}
      number={item ? figureNumber(id, order, caseEditor.fields().evidence) : null}
      width={width}
      widths={figureWidths}
      selected={host.selected}
      readOnly={readOnly !== null}
      takesFocus={takesFocus}
      onFocusTaken={() => comingIn.focus.setState({ id: null })}
      onChange={(change) => changeItem(caseEditor, id, change, 'figure')}
      onLeave={leave}
      onOpen={() => session.desk.open(id)}
      onWidth={(next) => {
        const place = host.position();
        if (place !== undefined) caseEditor.apply(({ tr }) => tr.setNodeAttribute(place, 'width', next));
      }}
      onRemove={() => {
        const place = host.position();
        if (place === undefined) return;
        caseEditor.apply(({ tr }) => removeFigure(tr, place));
        editor.view.focus();
      }}
    />
  );
}
