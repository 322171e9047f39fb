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
    (near?.querySelector<HTMLElement>('select') ?? near?.querySelector<HTMLElement>('button'))?.focus();
    announce(words.removed);
  };
  const move = (id: string, from: number, to: number) => {
    const all = [...(fields.rules ?? [])];
    const [rule] = all.splice(from, 1);
    if (readOnly || rule?.id !== id || to < 0 || to > all.length) return;
    const here = document.activeElement;
    flushSync(() => onChange(all.toSpliced(to, 0, rule), `move ${id}`));
    // A line that was put elsewhere has lost the focus; the field is the same one.
    if (here instanceof HTMLElement && list.current?.contains(here)) here.focus();
    announce(words.moved(to + 1, rules.length));
  };
  const step = (id: string, from: number, to: number) =>
    readOnly || to < 0 || to >= rules.length ? null : () => move(id, from, to);
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
            actions={{
              up: step(rule.rule.id, index, index - 1),
              down: step(rule.rule.id, index, index + 1),
              drop: (to) => move(rule.rule.id, index, to),
              remove: () => remove(rule.rule.id, index),
            }}
          />
        ))}
      </ol>
    </div>
  );
}
