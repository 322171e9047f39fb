import { type Role, type Roles, roleNames, roleOf } from '../../../shared/core/case-study/roles.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { printedPeriod } from '../facts.ts';
import { words } from '../words.ts';

/** Who holds the three roles, each with its day. An empty one is printed as nobody: that it is empty is worth seeing. */
export function RolesPart({
  roles,
  startsPage,
  locale,
}: {
  readonly roles: Roles | undefined;
  readonly startsPage: boolean;
  readonly locale: string;
}) {
  return (
    <section className={startsPage ? 'roles new-page' : 'roles'}>
      <h2>{words.roles}</h2>
      <dl>
        {roleNames.map((name) => (
          <div key={name}>
            <dt>{words.roleNames[name]}</dt>
            <dd>{printedRole(roleOf(roles, name), locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function printedRole({ name, due }: Role, locale: string): string {
  const who = name.trim() || words.nobody;
  return due ? `${isolated(who)}, ${printedPeriod({ from: due, to: due }, locale)}` : who;
}
