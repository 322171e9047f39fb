import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Ulid } from '../../../../shared/core/ids.ts';
import { builtInMetric } from '../../../../shared/core/metrics/catalogue.ts';
import type { Reading } from '../../../../shared/core/metrics/reading.ts';
import { withoutMetric } from '../../../../shared/core/outcome/goal-chain.ts';
import { rulesWithoutMetric } from '../../../../shared/core/rules/rule-edits.ts';
import { fieldsIn, setField } from './fields-plugin.ts';

/**
 * Removes a metric with what belongs to it alone, its readings and the notes on its plot; rules about it keep its name. One
 * step of the history.
 */
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

/**
 * Adds a response time as a reading of the line it is meant for, or of a new line for `row` null: one step of the history.
 * A reading of the same day and source is written over: it was the same answer, computed before the timeline changed.
 */
export function addResponseTime(
  state: EditorState,
  { row, minutes, on, newId }: { row: string | null; minutes: number; on: string; newId: () => Ulid },
): Transaction {
  const { metrics, readings = [] } = fieldsIn(state);
  const transaction = state.tr;
  const known = metrics.find(({ id }) => id === row);
  const definition = builtInMetric('first_response_time');
  const line = known ?? {
    ...{ id: newId(), metric: definition?.name ?? '', definition: definition?.id },
    ...{ target: null, actual: null, note: '' },
  };
  if (!known) setField(transaction, state, 'metrics', [...metrics, line]);
  const isSame = (reading: Reading) =>
    reading.metric === line.id && reading.date === on && reading.source === TIMELINE_SOURCE;
  const reading: Reading = {
    ...{ id: newId(), metric: line.id, date: on, value: minutes },
    ...{ basis: { is: 'lifetime' }, source: TIMELINE_SOURCE, platform: '' },
  };
  return setField(transaction, state, 'readings', [...readings.filter((one) => !isSame(one)), reading]);
}

const TIMELINE_SOURCE = 'Timeline of this case';
