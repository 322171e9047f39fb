import { limits } from '../../../shared/core/limits.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import { aboutEvent, aboutMetric } from '../../../shared/core/rules/rule-edits.ts';
import type { RuleMetric } from '../../../shared/core/rules/rule-metric.ts';
import type { ChangeRule, RuleContext } from './rule-context.ts';
import { WordsField } from './WordsField.tsx';
import { words } from './words.ts';

const EVENT = 'event';

/** What a rule is about: a line of the targets table, one that was removed, or something that happens. */
export function RuleAbout({
  rule,
  metric,
  named,
  context: { fields },
  onChange,
}: {
  rule: DecisionRule;
  metric: RuleMetric | null;
  named: (part: string) => string;
  context: RuleContext;
  onChange: ChangeRule;
}) {
  const rows = fields.metrics.filter((row) => row.metric.trim() !== '' || row.id === rule.metric);
  const present = rows.find(({ id }) => id === rule.metric);
  const choose = (value: string) => {
    const row = rows.find(({ id }) => id === value);
    if (row) onChange(aboutMetric(rule, present, row), 'about');
    else if (value === EVENT) onChange(aboutEvent(), 'about');
  };
  return (
    <>
      <select
        aria-label={named(words.about)}
        value={rule.event ? EVENT : (rule.metric ?? '')}
        data-empty={(!rule.event && rule.metric === null) || undefined}
        onChange={(event) => choose(event.target.value)}
      >
        {rule.event || rule.metric ? null : <option value="">{words.choose}</option>}
        {rows.map(({ id, metric: name }) => (
          <option key={id} value={id}>
            {name.trim() || metric?.name}
          </option>
        ))}
        {rule.metric && !present ? <option value={rule.metric}>{metric?.name}</option> : null}
        <option value={EVENT}>{rule.event ? words.isEvent : words.event}</option>
      </select>
      {rule.event ? (
        <>
          {' '}
          <WordsField
            label={named(words.eventText)}
            line={`rule ${rule.id} event`}
            placeholder={words.eventHint}
            most={limits.nameLength}
            value={rule.event.text}
            onWords={(text) => onChange({ event: { happened: null, ...rule.event, text } }, 'event')}
          />
        </>
      ) : null}
    </>
  );
}
