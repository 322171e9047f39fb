import { useState } from 'react';
import { briefWords } from '../../shared/core/planning/brief-words.ts';
import type { Plan } from '../../shared/core/planning/plan.ts';
import { LessonsScreen } from '../features/lessons/index.ts';
import { PlansScreen } from '../features/plan/index.ts';
import { PrintOver } from '../features/print/index.ts';
import { ask } from './api.ts';
import { today } from './today.ts';
import { words } from './words.ts';

/** The plans or the lessons, with the preview of their pages over them. */
export function RecordPane({ view }: { view: 'plans' | 'lessons' }) {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [playbook, setPlaybook] = useState(false);
  return (
    <>
      {view === 'plans' ? <PlansScreen onPrint={setPlan} /> : <LessonsScreen onPrint={() => setPlaybook(true)} />}
      {plan ? (
        <PrintOver
          title={plan.title.trim() || briefWords.untitled}
          makePages={(options) => ask('print.renderPlan', plan.id, today(), options)}
          onClosed={() => setPlan(null)}
        />
      ) : null}
      {playbook ? (
        <PrintOver
          title={words.playbook}
          makePages={(options) => ask('print.renderPlaybook', options)}
          onClosed={() => setPlaybook(false)}
        />
      ) : null}
    </>
  );
}
