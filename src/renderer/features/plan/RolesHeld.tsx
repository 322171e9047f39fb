import type { PlanningBrief } from '../../../shared/core/planning/brief.ts';
import { roleHeldText } from '../../../shared/core/planning/brief-text.ts';
import { useSession } from '../../app/session.ts';
import styles from './PlanRail.module.css';
import { words } from './words.ts';

/** In how many of the matching cases somebody held each role. */
export function RolesHeld({ brief }: { brief: PlanningBrief }) {
  const locale = useSession((state) => state.locale);
  return (
    <section className={styles.part} aria-label={words.roles}>
      <h2>{words.roles}</h2>
      <dl className={styles.roles}>
        {brief.roles.map(({ role, named, of }) => (
          <div key={role}>
            <dt>{words.roleNames[role]}</dt>
            <dd>{roleHeldText({ named, of }, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
