import { Printer } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import { ask } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { useLastFlush } from '../../app/flush.ts';
import { useFormats } from '../../app/formats.ts';
import { openCase, showPlans } from '../../app/navigation.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { createRecordSaver, type RecordSaver, type RecordState } from '../../app/record-saver.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Brief } from './Brief.tsx';
import styles from './Plan.module.css';
import { PlanRail } from './PlanRail.tsx';
import { asksSomething, useBrief } from './use-brief.ts';
import { words } from './words.ts';

/** One plan: what it asks at the side, the brief that answers in the middle. */
export function PlanScreen({
  plan: first,
  isNew,
  onPrint,
}: {
  plan: Plan;
  isNew: boolean;
  /** Shows the pages of the brief, which must be on the disk. */
  onPrint: (plan: Plan) => void;
}) {
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const formats = useFormats();
  const [saver] = useState(() => saverOf(first, isNew));
  const [plan, setPlan] = useState(first);
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const answer = useBrief(plan);
  useLastFlush(saver.flush);
  const change = (part: Partial<Plan>) => {
    const next = { ...saver.current(), ...part };
    saver.change(next);
    setPlan(next);
  };
  const printable = answer !== null && asksSomething(plan);
  const print = () => void saver.flush().then(() => onPrint(saver.current()));
  useCommand('print', print, printable);
  const start = async () => {
    await saver.flush();
    const started = await ask('plans.start', plan.id, today());
    if (!started.ok) return notifyFailure(started.failure);
    const { caseId, notPlanned } = started.value;
    if (notPlanned > 0)
      notify({ text: words.notPlanned(formats.counted(notPlanned, words.oneChange, words.manyChanges)) });
    openCase(caseId, plan.startedCase === null);
  };
  return (
    <>
      <DocumentBar>
        <nav className={styles.crumb} aria-label={words.plans}>
          <button type="button" onClick={showPlans}>
            {words.plans}
          </button>
          <span aria-hidden>›</span>
          <span aria-current="page">{plan.title.trim() || words.untitled}</span>
        </nav>
        <SavedWord state={state} />
        {printable ? <IconButton label={words.print} icon={Printer} onClick={print} /> : null}
        <Button look="main" disabled={!writable && plan.startedCase === null} onClick={() => void start()}>
          {plan.startedCase === null ? words.start : words.openCase}
        </Button>
      </DocumentBar>
      <div className={styles.columns}>
        <div className={styles.scroll}>
          <article className={styles.page} aria-label={words.title}>
            <h1>{words.title}</h1>
            <Brief plan={plan} answer={asksSomething(plan) ? answer : null} writable={writable} onChange={change} />
          </article>
        </div>
        <PlanRail plan={plan} answer={answer} writable={writable} isNew={isNew} onChange={change} />
      </div>
    </>
  );
}

function SavedWord({ state }: { state: RecordState }) {
  const locale = useSession((session) => session.locale);
  const time = (at: string) => new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const word =
    state.is === 'saved'
      ? words.saved(time(state.at))
      : state.is === 'unsaved'
        ? words.saving
        : state.is === 'failed'
          ? `${words.notSaved}: ${state.failure.message}`
          : '';
  return (
    <span className={styles.saved} role="status">
      {word}
    </span>
  );
}

// A plan about which nothing was said is not kept.
function isWhole(plan: Plan): boolean {
  return asksSomething(plan) || plan.title.trim() !== '';
}

function saverOf(plan: Plan, isNew: boolean): RecordSaver<Plan> {
  return createRecordSaver(plan, isNew ? null : plan.savedAt, {
    save: (record, base) => ask('plans.save', record, base),
    isWhole,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
