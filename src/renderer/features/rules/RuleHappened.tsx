import { isCalendarDate } from '../../../shared/core/dates.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import type { ChangeRule } from './rule-context.ts';
import { words } from './words.ts';

/** Whether what a rule waits for happened, and when: only a person can tell. */
export function RuleHappened({
  event,
  place,
  today,
  onChange,
}: {
  event: NonNullable<DecisionRule['event']>;
  place: number;
  today: string;
  onChange: ChangeRule;
}) {
  const { happened } = event;
  const say = (next: typeof happened) => onChange({ event: { ...event, happened: next } }, 'happened');
  const is = happened === null ? '' : happened === 'no' ? 'no' : 'yes';
  return (
    <span>
      <select
        aria-label={words.part(words.happened, place)}
        value={is}
        onChange={({ target: { value } }) => say(value === 'yes' ? today : value === 'no' ? 'no' : null)}
      >
        <option value="">{words.notKnown}</option>
        <option value="yes">{words.happenedOn}</option>
        <option value="no">{words.didNot}</option>
      </select>{' '}
      {is === 'yes' && happened !== null ? (
        <input
          type="date"
          aria-label={words.part(words.happenedDay, place)}
          max="9999-12-31"
          value={happened}
          onChange={({ target: { value } }) => {
            if (isCalendarDate(value)) say(value);
          }}
        />
      ) : null}
    </span>
  );
}
