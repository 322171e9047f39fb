import type { PlanningBrief } from '../../../shared/core/planning/brief.ts';
import { openCaseAt } from '../../app/navigation.ts';
import { Thumbnail } from '../../app/Thumbnail.tsx';
import styles from './PlanRail.module.css';
import { words } from './words.ts';

/** A few pictures of the matching cases; each opens its case where it stands. */
export function EvidenceToLookAt({ brief }: { brief: PlanningBrief }) {
  const titles = new Map(brief.happened.map(({ caseId, title }) => [caseId, title]));
  return (
    <section className={styles.part} aria-label={words.evidence}>
      <h2>{words.evidence}</h2>
      {brief.pictures.length === 0 ? <p className={styles.about}>{words.noEvidence}</p> : null}
      <ul className={styles.pictures}>
        {brief.pictures.map(({ caseId, item, picture }) => (
          <li key={`${caseId} ${item.id}`}>
            <button
              type="button"
              title={item.caption}
              aria-label={words.evidenceOf(item.caption, titles.get(caseId) ?? '')}
              onClick={() => openCaseAt(caseId, item.id)}
            >
              <Thumbnail picture={picture} shape="tile" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
