import { useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import { type ChangesOrder, changesOrders, type PastChange } from '../../../shared/ipc/past-answers.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { useFormats } from '../../app/formats.ts';
import { AT_ONCE, MoreButton } from '../../app/MoreButton.tsx';
import { openCase } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import styles from './OpenChanges.module.css';
import { useOpenChanges } from './use-open-changes.ts';
import { words } from './words.ts';

interface Asked {
  readonly order: ChangesOrder;
  readonly limit: number;
}

/** What was to be changed and never was: by its age, or by how many later cases could have used it. */
export function OpenChangesScreen() {
  const [{ order, limit }, setAsked] = useState<Asked>({ order: 'oldest first', limit: AT_ONCE });
  const found = useOpenChanges(order, limit);
  const rows = found?.rows ?? [];
  const isEmpty = found !== null && rows.length === 0;
  return (
    <>
      <DocumentBar />
      <Page title={isEmpty ? words.none : words.title}>
        {found ? <Lede>{isEmpty ? words.noneLede : words.lede}</Lede> : null}
        {found && !found.complete ? <Lede>{words.incomplete}</Lede> : null}
        {rows.length > 1 ? (
          <fieldset className={styles.order} aria-label={words.order}>
            {changesOrders.map((one) => (
              <Button key={one} aria-pressed={order === one} onClick={() => setAsked({ order: one, limit: AT_ONCE })}>
                {words.orders[one]}
              </Button>
            ))}
          </fieldset>
        ) : null}
        <ul className={rows.length > 0 ? styles.rows : ''}>
          {rows.map((row) => (
            <Row key={row.change.id} row={row} />
          ))}
        </ul>
        <MoreButton
          left={(found?.total ?? 0) - rows.length}
          onMore={() => setAsked({ order, limit: rows.length + AT_ONCE })}
        />
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
