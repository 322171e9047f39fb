import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { numberMarks } from '../../../shared/core/case-study/read-figure.ts';
import { caseRules } from '../../../shared/core/rules/case-rules.ts';
import type { DecisionRule } from '../../../shared/core/rules/decision-rule.ts';
import { withRule } from '../../../shared/core/rules/rule-edits.ts';
import { announce } from '../../app/announce.ts';
import styles from './DecisionRules.module.css';
import { RuleLine } from './RuleLine.tsx';
import type { RuleContext, RuleFields } from './rule-context.ts';
import { words } from './words.ts';

/**
 * What was said before would be done if the numbers said so: each rule a sentence to fill in, with where it stands and
 * what was done. Nothing where there is none.
 */
export function DecisionRules({
  fields,
  today,
  locale,
  readOnly,
  onChange,
}: {
  fields: RuleFields;
  today: string;
  locale: string;
  readOnly: boolean;
  /** `place` names the input a change came from. */
  onChange: (rules: DecisionRule[], place: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const rules = caseRules(fields, today);
  if (rules.length === 0) return null;
  const style = { locale, currency: fields.currency };
  const context: RuleContext = { fields, today, readOnly, marks: numberMarks(locale), style };
  const remove = (id: string, place: number) => {
    flushSync(() =>
      onChange(
        (fields.rules ?? []).filter((rule) => rule.id !== id),
        `remove ${id}`,
      ),
    );
    const items = list.current?.children ?? [];
    const near = items[Math.min(place, items.length - 1)] ?? document.querySelector('[data-add-rule]')?.parentElement;
    near?.querySelector<HTMLElement>('select, button')?.focus();
    announce(words.removed);
  };
  return (
    <div className={styles.rules}>
      <h3>{words.rules}</h3>
      <ol ref={list}>
        {rules.map((rule, index) => (
          <RuleLine
            key={rule.rule.id}
            rule={rule}
            place={index + 1}
            context={context}
            onChange={(change, place) =>
              onChange(withRule(fields, rule.rule.id, change, { today, locale }), `${rule.rule.id} ${place}`)
            }
            onRemove={() => remove(rule.rule.id, index)}
          />
        ))}
      </ol>
    </div>
  );
}
