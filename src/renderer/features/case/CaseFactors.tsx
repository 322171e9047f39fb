import { useMemo } from 'react';
import { factorSources } from '../../../shared/core/learning/factor-sources.ts';
import { useField, useFigureOrder } from '../editor/index.ts';
import { FactorList } from '../factors/index.ts';
import { goToEvidence } from './go-to-evidence.ts';
import type { CaseSession } from './open-case.ts';
import { useKnownFactors } from './use-known-factors.ts';

/** The contributing factors under "What happened". */
export function CaseFactors({ session, locale }: { session: CaseSession; locale: string }) {
  const { caseEditor, readOnly } = session;
  const factors = useField(caseEditor, 'factors') ?? none;
  const evidence = useField(caseEditor, 'evidence');
  const readings = useField(caseEditor, 'readings');
  const metrics = useField(caseEditor, 'metrics');
  const currency = useField(caseEditor, 'currency');
  const order = useFigureOrder(caseEditor);
  const { known, lookUp } = useKnownFactors(session.id);
  const isEmpty = factors.length === 0;
  const sources = useMemo(
    () => (isEmpty ? [] : factorSources({ evidence, readings, metrics, currency }, order, locale)),
    [isEmpty, evidence, readings, metrics, currency, order, locale],
  );
  const show = (id: string) => goToEvidence(session, id);
  return (
    <FactorList
      factors={factors}
      context={{ sources, known, lookUp, show, locale, readOnly: readOnly !== null }}
      onFactors={(next, place) => caseEditor.change('factors', next, place)}
    />
  );
}

const none = [] as const;
