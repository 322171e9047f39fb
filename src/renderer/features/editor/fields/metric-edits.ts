import type { EditorState, Transaction } from '@tiptap/pm/state';
import { withoutMetric } from '../../../../shared/core/outcome/goal-chain.ts';
import { rulesWithoutMetric } from '../../../../shared/core/rules/rule-edits.ts';
import { fieldsIn, setField } from './fields-plugin.ts';

/** Removes a metric with what belongs to it alone, its readings and the notes on its plot; rules about it keep its name: one step of the history. */
export function removeMetric(state: EditorState, id: string): Transaction {
  const { metrics, readings, annotations, rules, chain } = fieldsIn(state);
  const transaction = state.tr;
  setField(
    transaction,
    state,
    'metrics',
    metrics.filter((row) => row.id !== id),
  );
  if (readings?.some(({ metric }) => metric === id))
    setField(
      transaction,
      state,
      'readings',
      readings.filter(({ metric }) => metric !== id),
    );
  if (annotations?.some(({ metric }) => metric === id))
    setField(
      transaction,
      state,
      'annotations',
      annotations.filter(({ metric }) => metric !== id),
    );
  if (chain?.some(({ indicator, metrics }) => indicator === id || metrics.some((metric) => metric === id)))
    setField(transaction, state, 'chain', withoutMetric(chain, id));
  const row = metrics.find((one) => one.id === id);
  if (row && rules?.some(({ metric }) => metric === id))
    setField(transaction, state, 'rules', [...rulesWithoutMetric(rules, row)]);
  return transaction;
}
