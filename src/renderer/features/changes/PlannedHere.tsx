import { useId, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { isAppliedIn } from '../../../shared/core/learning/change-life.ts';
import { changeKindNames, plannedHereText } from '../../../shared/core/learning/change-text.ts';
import { shortName } from '../../../shared/core/rich-text/first-words.ts';
import type { PastChange } from '../../../shared/ipc/past-answers.ts';
import { announce } from '../../app/announce.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './PlannedHere.module.css';
import { words } from './words.ts';

/**
 * The changes that earlier cases plan here. A tick says in the case a change came from that it was applied in this one;
 * unticking takes that back.
 */
export function PlannedHere({
  place,
  planned,
  readOnly,
  openCase,
  onTick,
}: {
  /** This case. */
  place: Ulid;
  planned: readonly PastChange[];
  readOnly: boolean;
  openCase: (id: Ulid) => void;
  /** Answers whether it was done. */
  onTick: (from: Ulid, change: Ulid, applied: boolean) => Promise<boolean>;
}) {
  const head = useId();
  if (planned.length === 0) return null;
  return (
    <section className={styles.planned} aria-labelledby={head}>
      <h3 id={head}>{plannedHereText.head}</h3>
      <ul>
        {planned.map((one) => (
          <PlannedLine
            key={`${one.case.id} ${one.change.id}`}
            planned={one}
            applied={isAppliedIn(one.change, place)}
            readOnly={readOnly}
            openCase={openCase}
            onTick={onTick}
          />
        ))}
      </ul>
    </section>
  );
}

function PlannedLine({
  planned: { case: from, change },
  applied,
  readOnly,
  openCase,
  onTick,
}: {
  planned: PastChange;
  applied: boolean;
  readOnly: boolean;
  openCase: (id: Ulid) => void;
  onTick: (from: Ulid, change: Ulid, applied: boolean) => Promise<boolean>;
}) {
  // Shown as ticked until the old case says so itself, which is when `applied` changes.
  const [pressed, setPressed] = useState<{ readonly next: boolean; readonly over: boolean } | null>(null);
  const isBusy = pressed?.over === applied;
  const title = displayTitle(from.title);
  const text = change.text.trim() || words.unnamed;
  const tick = async (next: boolean) => {
    setPressed({ next, over: applied });
    if (await onTick(from.id, change.id, next)) announce(next ? words.ticked(title) : words.unticked(title));
    else setPressed(null);
  };

  return (
    <li>
      <label>
        <input
          type="checkbox"
          aria-label={words.tick(shortName(text))}
          disabled={readOnly}
          aria-busy={isBusy}
          checked={isBusy ? pressed.next : applied}
          onChange={(event) => {
            if (!isBusy) void tick(event.target.checked);
          }}
        />
        <span>
          <b>{changeKindNames[change.kind]}</b> {text}
        </span>
      </label>
      <span className={styles.from}>
        {applied ? plannedHereText.applied : plannedHereText.planned}, {plannedHereText.from}{' '}
        <LinkButton onClick={() => openCase(from.id)}>{title}</LinkButton>
      </span>
    </li>
  );
}
