import { useMemo, useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import type { PastChange } from '../../../shared/ipc/past-answers.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { FirstOf } from '../../app/FirstOf.tsx';
import { useFormats } from '../../app/formats.ts';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import styles from './OpenChanges.module.css';
import { useOpenChanges } from './use-open-changes.ts';
import { words } from './words.ts';

const orders = ['oldest', 'missed'] as const;

/** What was to be changed and never was: by its age, or by how many later cases could have used it. */
export function OpenChangesScreen() {
  const found = useOpenChanges();
  const [order, setOrder] = useState<(typeof orders)[number]>('oldest');
  const rows = useMemo(() => {
    const all = found?.rows ?? [];
    return order === 'oldest' ? all : all.toSorted((a, b) => (b.laterCases ?? 0) - (a.laterCases ?? 0));
  }, [found, order]);
  const isEmpty = found !== null && rows.length === 0;
  return (
    <>
      <DocumentBar />
      <Page title={isEmpty ? words.none : words.title}>
        {found ? <Lede>{isEmpty ? words.noneLede : words.lede}</Lede> : null}
        {found && !found.complete ? <Lede>{words.incomplete}</Lede> : null}
        {rows.length > 1 ? (
          <fieldset className={styles.order} aria-label={words.order}>
            {orders.map((one) => (
              <Button key={one} aria-pressed={order === one} onClick={() => setOrder(one)}>
                {words.orders[one]}
              </Button>
            ))}
          </fieldset>
        ) : null}
        <FirstOf key={order} items={rows}>
          {(shown) => (
            <ul className={shown.length > 0 ? styles.rows : ''}>
              {shown.map((row) => (
                <Row key={row.change.id} row={row} />
              ))}
            </ul>
          )}
        </FirstOf>
      </Page>
    </>
  );
}

function Row({ row: { case: from, change, made, plannedFor, laterCases } }: { row: PastChange }) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const planned = plannedFor ? displayTitle(plannedFor.title) : (change.campaign ?? '').trim();
  const owner = change.owner.trim();
  const about = [
    change.status === 'planned' && planned !== '' ? words.planned(planned) : words.proposed,
    owner === '' ? words.nobody : words.owner(owner),
    ...(change.due === null ? [] : [(change.due < today() ? words.overdue : words.due)(dayText(change.due, locale))]),
  ];
  const later = laterCases ?? 0;
  return (
    <li>
      <button type="button" onClick={() => openCase(from.id)}>
        <span className={styles.text}>{change.text}</span>
        <span className={styles.from}>{displayTitle(from.title)}</span>
        <span className={styles.about}>{about.join(' · ')}</span>
      </button>
      <span className={styles.side}>
        <span>{words.since(formats.months(made, null))}</span>
        <span>{later === 0 ? words.noLater : words.couldHave(formats.count(later), later !== 1)}</span>
      </span>
    </li>
  );
}
