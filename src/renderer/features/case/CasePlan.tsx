import { useEffect, useId, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { ask } from '../../app/api.ts';
import { flushAll } from '../../app/flush.ts';
import { showPlan } from '../../app/navigation.ts';
import styles from './CaseLinkedFrom.module.css';
import { words } from './words.ts';

/** The plan a case was begun with, at its end; nothing where that is gone. */
export function CasePlan({ plan }: { plan: Ulid }) {
  const head = useId();
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => {
    let shown = true;
    void ask('plans.list').then((answer) => {
      const found = answer.ok ? answer.value.records.find(({ id }) => id === plan) : undefined;
      if (shown) setTitle(found ? found.title.trim() || words.untitledPlan : null);
    });
    return () => {
      shown = false;
    };
  }, [plan]);
  if (title === null) return null;
  return (
    <nav className={styles.linked} aria-labelledby={head}>
      <h2 id={head}>{words.begunWith}</h2>
      <button type="button" onClick={() => void flushAll().then(() => showPlan(plan))}>
        {title}
      </button>
    </nav>
  );
}
