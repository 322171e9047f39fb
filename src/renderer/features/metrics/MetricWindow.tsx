import { useRef } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { MetricDetails } from './MetricDetails.tsx';
import { MetricReadings } from './MetricReadings.tsx';
import type { MetricContext } from './metric-context.ts';
import { detailWords, readingWords, words } from './words.ts';

const LETS = ['undo', 'redo'] as const;

/** The details or the readings of one metric, over the case. Every change in it is made at once and can be undone. */
export function MetricWindow({
  opened,
  results,
  context,
  onClose,
}: {
  opened: { readonly id: Ulid; readonly what: 'details' | 'readings' } | null;
  results: ReadonlyMap<string, TargetResult>;
  context: MetricContext;
  onClose: () => void;
}) {
  const first = useRef<HTMLElement>(null);
  const row = context.fields.metrics.find(({ id }) => id === opened?.id);
  const result = opened ? results.get(opened.id) : undefined;
  if (!opened || !row || !result) return null;
  const name = row.metric.trim() || words.unnamed;
  const title = opened.what === 'details' ? detailWords.title(name) : readingWords.title(name);
  return (
    <Dialog open onClose={onClose} title={title} lets={LETS} wide={opened.what === 'readings'} first={first}>
      <div
        ref={(content) => {
          first.current = content?.querySelector<HTMLElement>('select:enabled, button, input') ?? null;
        }}
      >
        {opened.what === 'details' ? (
          <MetricDetails row={row} result={result} context={context} />
        ) : (
          <MetricReadings row={row} result={result} context={context} />
        )}
      </div>
    </Dialog>
  );
}
