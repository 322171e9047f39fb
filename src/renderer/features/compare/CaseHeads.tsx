import { X } from 'lucide-react';
import { caseLetter } from '../../../shared/core/compare/compare-limits.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import { currentNavigation, openCompared, showComparison } from '../../app/navigation.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { CaseMark } from './CaseMark.tsx';
import styles from './Compare.module.css';
import { words } from './words.ts';

/** The names of the columns, each opening its case; they stay at the top while what is below goes by. */
export function CaseHeads({ cases }: { cases: readonly ComparedCase[] }) {
  return (
    <ul className={styles.heads} aria-label={words.cases}>
      {cases.map(({ id, title }, place) => (
        <li key={id} className={styles.caseHead}>
          <span className={styles.letter}>
            <CaseMark place={place} />
            {caseLetter(place)}
          </span>
          <span className={styles.name} dir="auto">
            <LinkButton onClick={() => openCompared(id)}>
              <span className={styles.clamped}>{title}</span>
            </LinkButton>
          </span>
          <IconButton
            label={words.takeOut(caseLetter(place))}
            icon={X}
            onClick={() => showComparison(currentNavigation().compared.filter((one) => one !== id))}
          />
        </li>
      ))}
    </ul>
  );
}
