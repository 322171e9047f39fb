import { useCallback, useMemo } from 'react';
import { isFigure, itemName } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumbers } from '../../../shared/core/case-study/figure-number.ts';
import { figureRefText } from '../../../shared/core/rich-text/references.ts';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import { useField, useFigureOrder } from '../editor/index.ts';
import { type EarlierTests, ExperimentList, type FigureChoice } from '../experiment/index.ts';
import { earlierTests } from './earlier-tests.ts';
import type { CaseSession } from './open-case.ts';

/** The A/B tests under "What we did". */
export function CaseExperiments({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor, readOnly } = session;
  const experiments = useField(caseEditor, 'experiments');
  const evidence = useField(caseEditor, 'evidence');
  const order = useFigureOrder(caseEditor);
  const figures = useMemo((): readonly FigureChoice[] => {
    const numbers = figureNumbers(order, evidence);
    return evidence
      .filter(isFigure)
      .map((item) => ({ item, number: numbers.get(item.id) ?? 0 }))
      .sort((one, other) => one.number - other.number)
      .map(({ item, number }) => ({
        id: item.id,
        label: `${figureRefText(number)} ${item.caption.trim() || itemName(item)}`,
        picture: item.kind === 'post' ? null : item.attachment,
      }));
  }, [order, evidence]);
  const goals = useField(caseEditor, 'goals');
  const findEarlier = useCallback<EarlierTests>(
    (element) => earlierTests(session.id, element, goals),
    [session.id, goals],
  );
  if (!experiments || experiments.length === 0) return null;
  return (
    <ExperimentList
      experiments={experiments}
      figures={figures}
      locale={locale}
      readOnly={readOnly !== null}
      change={(next, place) => caseEditor.change('experiments', next, place)}
      findEarlier={findEarlier}
      onGone={() => caseEditor.editor.view.focus()}
      openFigure={session.desk.open}
      openCase={(id) => void flushAll().then(() => openCase(id))}
    />
  );
}
