import type { RoleName } from '../../../shared/core/case-study/roles.ts';
import type { PlanningBrief } from '../../../shared/core/planning/brief.ts';
import { useFormats } from '../../app/formats.ts';
import styles from './PlanRail.module.css';
import { words } from './words.ts';

const names: Readonly<Record<RoleName, string>> = {
  reviewer: 'Reviewer',
  synthesiser: 'Synthesiser',
  actionOwner: 'Action owner',
};

/** In how many of the matching cases somebody held each role. */
export function RolesHeld({ brief }: { brief: PlanningBrief }) {
  const formats = useFormats();
  return (
    <section className={styles.part} aria-label={words.roles}>
      <h2>{words.roles}</h2>
      <dl className={styles.roles}>
        {brief.roles.map(({ role, named, of }) => (
          <div key={role}>
            <dt>{names[role]}</dt>
            <dd>
              {named * 2 >= of
                ? words.namedIn(formats.count(named), formats.count(of))
                : words.nobodyIn(formats.count(of - named), formats.count(of))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
