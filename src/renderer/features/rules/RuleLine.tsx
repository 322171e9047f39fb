import { X } from 'lucide-react';
import { hindsightText } from '../../../shared/core/learning/hindsight-text.ts';
import type { CaseRule } from '../../../shared/core/rules/case-rules.ts';
import { explainRule } from '../../../shared/core/rules/explain-rule.ts';
import { answerText, ruleDoubts, ruleStateText } from '../../../shared/core/rules/rule-state-text.ts';
import { ruleText } from '../../../shared/core/rules/rule-text.ts';
import { Explained } from '../../ui/Explained.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ItemMenu } from '../../ui/ItemMenu.tsx';
import { rowKey } from '../../ui/row-keys.ts';
import styles from './DecisionRules.module.css';
import { RuleAnswer } from './RuleAnswer.tsx';
import { RuleHappened } from './RuleHappened.tsx';
import { RuleSentence } from './RuleSentence.tsx';
import type { ChangeRule, RuleActions, RuleContext } from './rule-context.ts';
import { words } from './words.ts';

/** One rule: its sentence, where it stands, what was done, and what is to be known about when it was written. */
export function RuleLine({
  rule: found,
  place,
  context,
  onChange,
  actions: { up, down, drop, remove },
}: {
  rule: CaseRule;
  place: number;
  context: RuleContext;
  onChange: ChangeRule;
  actions: RuleActions;
}) {
  const { fields, today, readOnly, style } = context;
  const { rule, metric, state } = found;
  const start = fields.period.from;
  const text = ruleText(rule, metric, style);
  const said = ruleStateText(found, style);
  const asksAnswer = state.is === 'triggered' || rule.answer !== null;
  const notes = [hindsightText(rule, start, style.locale), ...ruleDoubts(found, start)].filter((line) => line !== '');
  return (
    <li
      aria-label={words.rule(place, text)}
      className={styles.rule}
      data-rule={rule.id}
      onKeyDown={(event) => {
        // Alt with an arrow opens a list of choices or a calendar.
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        const step = rowKey(event);
        if (step !== 'up' && step !== 'down') return;
        event.preventDefault();
        (step === 'up' ? up : down)?.();
      }}
    >
      {readOnly ? null : (
        <ItemMenu label={words.actions(place)} words={words.menu} actions={{ up, down, drop, remove }} />
      )}
      {readOnly ? (
        <p className={styles.sentence}>{text}</p>
      ) : (
        <RuleSentence rule={rule} metric={metric} place={place} context={context} onChange={onChange} />
      )}
      <div className={styles.stands} data-triggered={state.is === 'triggered' || undefined}>
        <Explained
          label={words.said(said)}
          title={words.state}
          lines={() => explainRule(found, fields.readings ?? [], { start, today }, style)}
          className={styles.state}
        >
          {said}
        </Explained>
        {rule.event && !readOnly ? (
          <RuleHappened event={rule.event} place={place} today={today} onChange={onChange} />
        ) : null}
        {asksAnswer && !readOnly ? (
          <RuleAnswer answer={rule.answer} id={rule.id} place={place} today={today} onChange={onChange} />
        ) : null}
        {readOnly && rule.answer ? <span>{answerText(rule.answer, style.locale)}</span> : null}
      </div>
      {notes.map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {readOnly ? null : (
        <span className={styles.remove}>
          <IconButton label={words.remove(place)} icon={X} onClick={remove} />
        </span>
      )}
    </li>
  );
}
