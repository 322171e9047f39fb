import { Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { isolated } from '../../../shared/core/isolated.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import { newPlan } from '../../../shared/core/planning/plan.ts';
import type { RecordList } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { flushAll } from '../../app/flush.ts';
import { useFormats } from '../../app/formats.ts';
import { arriveAtPlan, planFor, showPlan, useNavigation } from '../../app/navigation.ts';
import { newId } from '../../app/new-id.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import styles from './Plan.module.css';
import { PlanScreen } from './PlanScreen.tsx';
import { words } from './words.ts';

/** The plans of the notebook, or the one that is open. */
export function PlansScreen({ onPrint }: { onPrint: (plan: Plan) => void }) {
  const open = useNavigation((state) => state.openPlan);
  const [list, setList] = useState<RecordList<Plan> | null>(null);
  const [begun, setBegun] = useState<Plan | null>(null);
  const load = useCallback(async () => {
    // What the screen just left still saves.
    await flushAll();
    const answer = await ask('plans.list');
    if (answer.ok) setList(answer.value);
    else notifyFailure(answer.failure);
  }, []);
  // Read anew for the list and for a plan that was come to from elsewhere.
  useEffect(() => {
    if (open !== begun?.id) void load();
  }, [open, begun, load]);
  const goal = useNavigation((state) => state.goalToPlan);
  useEffect(() => {
    if (goal === null) return;
    const plan = { ...newPlan(newId(), new Date().toISOString()), goal };
    arriveAtPlan();
    setBegun(plan);
    showPlan(plan.id);
  }, [goal]);
  const known = list?.records.find(({ id }) => id === open);
  const plan = known ?? (begun?.id === open ? begun : undefined);
  if (open !== null && !plan && list === null) return <DocumentBar />;
  if (plan) return <PlanScreen key={plan.id} plan={plan} isNew={plan === begun} onPrint={onPrint} />;
  return <PlanList list={list} onBegin={() => planFor('')} onReload={load} />;
}

function PlanList({
  list,
  onBegin,
  onReload,
}: {
  list: RecordList<Plan> | null;
  onBegin: () => void;
  onReload: () => Promise<void>;
}) {
  const formats = useFormats();
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const isEmpty = list?.records.length === 0;
  const sorted = (list?.records ?? []).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const trash = async ({ id }: Plan) => {
    const answer = await ask('plans.trash', id);
    if (!answer.ok) return notifyFailure(answer.failure);
    await onReload();
    const restore = async () => {
      const restored = await ask('plans.restore', id);
      if (!restored.ok) notifyFailure(restored.failure);
      await onReload();
    };
    const undo = { label: words.undo, run: () => void restore() };
    notify({ text: words.trashed, action: undo, passing: true, undoes: true, about: `plan ${id}` });
  };
  return (
    <>
      <DocumentBar />
      <Page
        title={isEmpty ? words.none : words.plans}
        tools={
          <Button icon={Plus} look={isEmpty ? 'main' : 'outline'} disabled={!writable} onClick={onBegin}>
            {words.newPlan}
          </Button>
        }
      >
        {list ? <Lede>{isEmpty ? words.noneLede : words.lede}</Lede> : null}
        {list && list.unreadable > 0 ? (
          <p className={styles.about}>
            {words.unreadable(formats.counted(list.unreadable, words.oneFile, words.manyFiles))}
          </p>
        ) : null}
        <ul className={sorted.length > 0 ? styles.plans : ''}>
          {sorted.map((plan) => (
            <li key={plan.id}>
              <button type="button" className={styles.open} onClick={() => showPlan(plan.id)}>
                {plan.title.trim() || words.untitled}
                <span>
                  {[isolated(plan.goal), formats.months(plan.period.from, plan.period.to)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </button>
              <span className={styles.saved}>{plan.startedCase === null ? words.notBegun : words.begun}</span>
              <IconButton label={words.trash} icon={Trash2} disabled={!writable} onClick={() => void trash(plan)} />
            </li>
          ))}
        </ul>
      </Page>
    </>
  );
}
