import { useRef } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { levelWords } from './level-words.ts';
import { MetricDetails } from './MetricDetails.tsx';
import { MetricLevels } from './MetricLevels.tsx';
import { MetricReadings } from './MetricReadings.tsx';
import type { MetricContext } from './metric-context.ts';
import { detailWords, readingWords, words } from './words.ts';

const LETS = ['undo', 'redo'] as const;

/** What a window of its own shows of one metric. */
export type MetricPart = 'details' | 'readings' | 'levels';

/** The details or the readings of one metric, over the case. Every change in it is made at once and can be undone. */
export function MetricWindow({
  opened,
  results,
  context,
  onClose,
}: {
  opened: { readonly id: Ulid; readonly what: MetricPart } | null;
  results: ReadonlyMap<string, TargetResult>;
  context: MetricContext;
  onClose: () => void;
}) {
  const first = useRef<HTMLElement>(null);
  const row = context.fields.metrics.find(({ id }) => id === opened?.id);
  const result = opened ? results.get(opened.id) : undefined;
  if (!opened || !row || !result) return null;
  const name = row.metric.trim() || words.unnamed;
  // What it counts may have been changed in this very window.
  const what = opened.what === 'levels' && !row.levels ? 'details' : opened.what;
  const titles = { details: detailWords.title, readings: readingWords.title, levels: levelWords.title };
  return (
    <Dialog open onClose={onClose} title={titles[what](name)} lets={LETS} wide={what !== 'details'} first={first}>
      <div
        ref={(content) => {
          const fields = what === 'levels' ? 'textarea' : 'select:enabled, button, input';
          first.current = content?.querySelector<HTMLElement>(fields) ?? null;
        }}
      >
        {what === 'details' ? <MetricDetails row={row} result={result} context={context} /> : null}
        {what === 'readings' ? <MetricReadings row={row} result={result} context={context} /> : null}
        {what === 'levels' && row.levels ? <MetricLevels row={row} levels={row.levels} context={context} /> : null}
      </div>
    </Dialog>
  );
}
