import type { EditorState, Transaction } from '@tiptap/pm/state';
import { fieldsIn, setField } from './fields-plugin.ts';

/** Removes a metric with what belongs to it alone, its readings and the notes on its plot: one step of the history. */
export function removeMetric(state: EditorState, id: string): Transaction {
  const { metrics, readings, annotations } = fieldsIn(state);
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
  return transaction;
}
