import { useEffect, useId } from 'react';
import { businessFunctions } from '../../../shared/core/case-study/case-study.ts';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { functionNames } from '../../../shared/core/facts/facet.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import type { BriefAnswer } from '../../../shared/ipc/contract.ts';
import { useKnownGoals } from '../../app/use-known-goals.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { NamesInput } from '../../ui/NamesInput.tsx';
import { EvidenceToLookAt } from './EvidenceToLookAt.tsx';
import { MatchWeights } from './MatchWeights.tsx';
import styles from './PlanRail.module.css';
import { RolesHeld } from './RolesHeld.tsx';
import { words } from './words.ts';

type Change = (part: Partial<Plan>) => void;

/** What the plan asks, by what weights, and what of the answer is only looked at. */
export function PlanRail({
  plan,
  answer,
  writable,
  isNew,
  onChange,
}: {
  plan: Plan;
  answer: BriefAnswer | null;
  writable: boolean;
  isNew: boolean;
  onChange: Change;
}) {
  return (
    <aside className={styles.rail} aria-label={words.thePlan}>
      <h2>{words.thePlan}</h2>
      <Question plan={plan} writable={writable} isNew={isNew} onChange={onChange} />
      <MatchWeights plan={plan} writable={writable} onChange={onChange} />
      {answer && answer.brief.happened.length > 0 ? (
        <>
          <EvidenceToLookAt brief={answer.brief} />
          <RolesHeld brief={answer.brief} />
        </>
      ) : null}
    </aside>
  );
}

function Question({
  plan,
  writable,
  isNew,
  onChange,
}: {
  plan: Plan;
  writable: boolean;
  isNew: boolean;
  onChange: Change;
}) {
  const [known, look] = useKnownGoals();
  useEffect(look, [look]);
  const id = useId();
  const line = (label: string, key: string, field: React.ReactNode) => (
    <div className={styles.line}>
      <label htmlFor={`${id}-${key}`}>{label}</label>
      {field}
    </div>
  );
  const common = { className: styles.value ?? '', readOnly: !writable, placeholder: words.add };
  const names = (key: 'channels' | 'audiences' | 'contentTypes', label: string) =>
    line(
      label,
      key,
      <NamesInput
        {...common}
        id={`${id}-${key}`}
        label={label}
        title={words.severalHint}
        known={null}
        names={plan[key]}
        onNames={(next) => onChange({ [key]: next })}
      />,
    );
  return (
    <div className={styles.question}>
      {line(
        words.name,
        'title',
        <input
          {...common}
          id={`${id}-title`}
          type="text"
          autoComplete="off"
          placeholder={words.nameHint}
          value={plan.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />,
      )}
      {line(
        words.goal,
        'goal',
        <NamesInput
          {...common}
          id={`${id}-goal`}
          label={words.goal}
          known={known}
          focused={isNew}
          names={plan.goal === '' ? [] : [plan.goal]}
          onNames={([goal = '']) => onChange({ goal })}
        />,
      )}
      {names('channels', words.channels)}
      {names('audiences', words.audiences)}
      {names('contentTypes', words.contentTypes)}
      <Functions plan={plan} writable={writable} onChange={onChange} />
      {(['from', 'to'] as const).map((end) => (
        <div key={end} className={styles.line}>
          <label htmlFor={`${id}-${end}`}>{words[end]}</label>
          <input
            id={`${id}-${end}`}
            className={styles.value}
            type="date"
            max="9999-12-31"
            readOnly={!writable}
            value={plan.period[end] ?? ''}
            onChange={({ target: { value } }) => {
              if (value === '' || isCalendarDate(value))
                onChange({ period: { ...plan.period, [end]: value === '' ? null : value } });
            }}
          />
        </div>
      ))}
      <label className={styles.sentence}>
        {words.sentence}
        <textarea
          rows={2}
          maxLength={2_000}
          placeholder={words.sentenceHint}
          readOnly={!writable}
          value={plan.sentence}
          onChange={(event) => onChange({ sentence: event.target.value.replace(/\s*\n\s*/g, ' ') })}
        />
      </label>
    </div>
  );
}

function Functions({ plan, writable, onChange }: { plan: Plan; writable: boolean; onChange: Change }) {
  const text = plan.businessFunctions.map((one) => functionNames[one as keyof typeof functionNames] ?? one).join(', ');
  const toggle = (one: string) => {
    const { businessFunctions: chosen } = plan;
    onChange({ businessFunctions: chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one] });
  };
  const value = (
    <button
      type="button"
      className={styles.value}
      disabled={!writable}
      data-missing={text === '' ? '' : undefined}
      aria-label={`${words.functions}: ${text || words.add}`}
    >
      {text || words.add}
    </button>
  );
  return (
    <div className={styles.line}>
      <span>{words.functions}</span>
      <Menu control={value}>
        {businessFunctions.map((one) => (
          <MenuItem key={one} ticked={plan.businessFunctions.includes(one)} onChoose={() => toggle(one)}>
            {functionNames[one]}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
