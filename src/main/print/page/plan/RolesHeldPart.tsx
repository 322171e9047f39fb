import { roleHeldText } from '../../../../shared/core/planning/brief-text.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';

/** In how many of the matching cases somebody held each role. */
export function RolesHeldPart({ brief, locale }: Omit<BriefParts, 'plan'>) {
  return (
    <section className="brief-roles">
      <h2>{words.roles}</h2>
      <dl>
        {brief.roles.map(({ role, ...held }) => (
          <div key={role}>
            <dt>{words.roleNames[role]}</dt>
            <dd>{roleHeldText(held, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
