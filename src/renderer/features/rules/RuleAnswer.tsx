import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import type { ChangeRule } from './rule-context.ts';
import { WordsField } from './WordsField.tsx';
import { words } from './words.ts';

/** What was done about a rule that was triggered: acted on a day, or not and why. */
export function RuleAnswer({
  answer,
  id,
  place,
  today,
  onChange,
}: {
  answer: DecisionRule['answer'];
  id: string;
  place: number;
  today: string;
  onChange: ChangeRule;
}) {
  const choose = (value: string) => {
    if (value === 'acted') onChange({ answer: { is: 'acted', on: today } }, 'answer');
    else onChange({ answer: value === 'not acted' ? { is: 'not acted', why: '' } : null }, 'answer');
  };
  return (
    <span>
      <select
        aria-label={words.part(words.answer, place)}
        value={answer?.is ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.notSaid}</option>
        <option value="acted">{words.acted}</option>
        <option value="not acted">{words.notActed}</option>
      </select>{' '}
      {answer?.is === 'acted' ? (
        <input
          type="date"
          aria-label={words.part(words.actedDay, place)}
          max="9999-12-31"
          value={answer.on}
          onChange={({ target: { value } }) => {
            if (isCalendarDate(value)) onChange({ answer: { ...answer, on: value } }, 'acted on');
          }}
        />
      ) : null}
      {answer?.is === 'not acted' ? (
        <WordsField
          label={words.part(words.why, place)}
          line={`rule ${id} why`}
          placeholder={words.whyHint}
          most={limits.captionLength}
          value={answer.why}
          onWords={(why) => onChange({ answer: { ...answer, why } }, 'why')}
        />
      ) : null}
    </span>
  );
}
