import { useId } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import styles from './CaseLinkedFrom.module.css';
import { useLinkedFrom } from './use-linked-from.ts';
import { words } from './words.ts';

/** The cases whose text links to this one, at its end; nothing while there are none. */
export function CaseLinkedFrom({ id }: { id: Ulid }) {
  const head = useId();
  const linking = useLinkedFrom(id);
  if (linking.length === 0) return null;
  return (
    <nav className={styles.linked} aria-labelledby={head}>
      <h2 id={head}>{words.linkedFrom}</h2>
      <ul>
        {linking.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => void flushAll().then(() => openCase(one.id))}>
              {displayTitle(one.title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
