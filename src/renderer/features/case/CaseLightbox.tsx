import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isFigure } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumbers } from '../../../shared/core/case-study/figure-number.ts';
import { useField, useFigureOrder } from '../editor/index.ts';
import { PostCard } from '../evidence/index.ts';
import { Lightbox } from '../lightbox/index.ts';
import { changeItem } from './evidence-of-case.ts';
import type { CaseSession } from './open-case.ts';

/** The lightbox over the case, while one of its pictures or posts is open. */
export function CaseLightbox({ session: { caseEditor, desk, readOnly } }: { session: CaseSession }) {
  const id = useStore(desk.opened, (state) => state.id);
  const items = useField(caseEditor, 'evidence');
  const order = useFigureOrder(caseEditor);
  const opened = items.find((item) => item.id === id && isFigure(item));
  const isGone = id !== null && !opened;
  // Taken back while it was open. Left open in name, it would come up again with whatever brings it back.
  useEffect(() => {
    if (!isGone) return;
    desk.close();
    if (document.activeElement === document.body) caseEditor.editor.view.focus();
  }, [isGone, desk, caseEditor]);
  if (!opened) return null;
  const numbers = figureNumbers(order, items);
  const numberOf = (figure: string) => numbers.get(figure) ?? 0;
  const figures = items.filter(isFigure).toSorted((one, other) => numberOf(one.id) - numberOf(other.id));
  return (
    <Lightbox
      desk={desk}
      figures={figures}
      opened={opened}
      numberOf={numberOf}
      readOnly={readOnly !== null}
      undo={caseEditor.undo}
      onChange={(item, change, place) => changeItem(caseEditor, item, change, place)}
      drawPost={(item) => (
        <PostCard
          item={item}
          readOnly={readOnly !== null}
          onChange={(post) => changeItem(caseEditor, item.id, { post }, 'lightbox')}
        />
      )}
    />
  );
}
