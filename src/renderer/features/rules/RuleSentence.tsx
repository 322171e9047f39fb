import { limits } from '../../../shared/core/limits.ts';
import { type DecisionRule, ruleComparisons, ruleKinds } from '../../../shared/core/rules/decision-rule.ts';
import type { RuleMetric } from '../../../shared/core/rules/rule-metric.ts';
import { comparisonWords } from '../../../shared/core/rules/rule-text.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { SelectOne } from '../../ui/SelectOne.tsx';
import styles from './DecisionRules.module.css';
import { RuleAbout } from './RuleAbout.tsx';
import { RuleBy } from './RuleBy.tsx';
import type { ChangeRule, RuleContext } from './rule-context.ts';
import { WordsField } from './WordsField.tsx';
import { words } from './words.ts';

const USUAL = [1, 2, 3, 4, 5, 6, 7];

/** A rule as a sentence whose parts are fields: Tab goes through it as it is read. */
export function RuleSentence({
  rule,
  metric,
  place,
  context,
  onChange,
}: {
  rule: DecisionRule;
  metric: RuleMetric | null;
  place: number;
  context: RuleContext;
  onChange: ChangeRule;
}) {
  const named = (part: string) => words.part(part, place);
  const field = (part: 'action' | 'owner', label: string, placeholder: string) => (
    <WordsField
      label={named(label)}
      line={`rule ${rule.id} ${part}`}
      placeholder={placeholder}
      most={limits.nameLength}
      value={rule[part]}
      onWords={(text) => onChange({ [part]: text }, part)}
    />
  );
  return (
    <div className={styles.sentence}>
      {words.if} <RuleAbout rule={rule} metric={metric} named={named} context={context} onChange={onChange} />
      {metric ? (
        <>
          {' '}
          {words.is}{' '}
          <SelectOne
            aria-label={named(words.comparison)}
            value={rule.comparison}
            choices={ruleComparisons.map((one) => [one, comparisonWords[one]])}
            onChoose={(comparison) => onChange({ comparison }, 'comparison')}
          />{' '}
          <AmountField
            key={`${rule.metric} ${metric.unit}`}
            value={rule.value}
            unit={metric.unit}
            label={named(words.value)}
            placeholder={words.valueHint}
            forms={context}
            says={words.amount}
            looks={{ field: styles.amount, sentence: styles.wrong }}
            readOnly={false}
            onValue={(value) => onChange({ value }, 'value')}
          />{' '}
          <select
            aria-label={named(words.often)}
            value={rule.inARow}
            onChange={({ target: { value } }) => onChange({ inARow: Number(value) }, 'in a row')}
          >
            {[...new Set([...USUAL, rule.inARow])].map((count) => (
              <option key={count} value={count}>
                {words.readings(count)}
              </option>
            ))}
          </select>
        </>
      ) : null}{' '}
      <RuleBy by={rule.by} named={named} today={context.today} onChange={onChange} /> {words.thenDo}{' '}
      {field('action', words.action, words.actionHint)} – {field('owner', words.owner, words.ownerHint)}{' '}
      <span className={styles.together}>
        (
        <SelectOne
          aria-label={named(words.kind)}
          value={rule.kind}
          choices={ruleKinds.map((kind) => [kind, words.kinds[kind]])}
          onChoose={(kind) => onChange({ kind }, 'kind')}
        />
        )
      </span>
    </div>
  );
}
