import { useId } from 'react';
import { type RoleName, roleNames, roleOf, withRole } from '../../../shared/core/case-study/roles.ts';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './CaseRoles.module.css';
import { words } from './words.ts';

/** Who reads the data, who writes the "so what" and who changes what is delivered, at the end of the case. */
export function CaseRoles({ caseEditor, readOnly }: { caseEditor: CaseEditor; readOnly: boolean }) {
  const head = useId();
  return (
    <section className={styles.roles} aria-labelledby={head}>
      <h2 id={head}>{words.roles}</h2>
      {roleNames.map((name) => (
        <RoleLine key={name} name={name} caseEditor={caseEditor} readOnly={readOnly} />
      ))}
    </section>
  );
}

function RoleLine({ name, caseEditor, readOnly }: { name: RoleName; caseEditor: CaseEditor; readOnly: boolean }) {
  const roles = useField(caseEditor, 'roles');
  const role = roleOf(roles, name);
  const { label, does } = words.roleNames[name];
  const about = useId();
  return (
    <div className={styles.role}>
      <span className={styles.label}>
        {label}
        <span id={about}>{does}</span>
      </span>
      <input
        className={styles.name}
        data-line={`role ${name}`}
        type="text"
        aria-label={label}
        aria-describedby={about}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.nobody}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={role.name}
        onChange={(event) => caseEditor.change('roles', withRole(roles, name, { name: event.target.value }), name)}
      />
      <label className={styles.due}>
        {words.due}
        <input
          type="date"
          aria-label={words.dueOf(label)}
          max="9999-12-31"
          data-missing={role.due === null || undefined}
          readOnly={readOnly}
          value={role.due ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '' || isCalendarDate(value))
              caseEditor.change('roles', withRole(roles, name, { due: value === '' ? null : value }), `${name} due`);
          }}
        />
      </label>
    </div>
  );
}
