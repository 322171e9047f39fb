import { type KeyboardEvent, type TextareaHTMLAttributes, useId, useRef, useState } from 'react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { limits } from '../../../shared/core/limits.ts';
import { builtInMetric } from '../../../shared/core/metrics/catalogue.ts';
import { findMetrics } from '../../../shared/core/metrics/find-metrics.ts';
import type { MetricDefinition } from '../../../shared/core/metrics/metric-definition.ts';
import { MetricOffers } from './MetricOffers.tsx';

/**
 * The name of a metric. While it is typed, the built-in metrics it may mean are offered with their definitions; arrows and
 * Enter choose one, and any other name is one of the person's own.
 */
export function MetricName({
  row,
  onName,
  onKeyDown,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  row: MetricRow;
  onName: (change: Partial<MetricRow>) => void;
}) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const definition = row.definition === undefined ? undefined : builtInMetric(row.definition);
  const offered = open && !rest.readOnly && !row.levels ? findMetrics(row.metric) : [];
  const choose = ({ id, name }: MetricDefinition) => {
    setOpen(false);
    setActive(-1);
    onName({ metric: name, definition: id, unit: undefined });
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const chosen = offered[active];
    if (event.nativeEvent.isComposing || event.altKey) onKeyDown?.(event);
    else if (event.key === 'ArrowDown' && !rest.readOnly) {
      setActive(open ? Math.min(active + 1, offered.length - 1) : 0);
      setOpen(true);
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && offered.length > 0) {
      setActive(Math.max(active - 1, -1));
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen) {
      choose(chosen);
      event.preventDefault();
    } else if (event.key === 'Escape' && offered.length > 0) {
      setOpen(false);
      event.preventDefault();
      event.stopPropagation();
    } else {
      // Before Tab looks for the next field: a list that scrolls is one to the browser.
      if (event.key === 'Enter' || event.key === 'Tab') setOpen(false);
      onKeyDown?.(event);
    }
  };
  return (
    <>
      <textarea
        {...rest}
        ref={field}
        rows={1}
        maxLength={limits.nameLength}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered[active] ? `${listId}-${active}` : undefined}
        title={definition?.text || undefined}
        value={row.metric}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          const metric = event.target.value.replace(/\s*\n\s*/g, ' ');
          setOpen(metric !== '');
          setActive(-1);
          onName(metric === '' ? { metric, definition: undefined } : { metric });
        }}
      />
      {offered.length > 0 ? (
        <MetricOffers id={listId} under={field} offered={offered} active={active} onChoose={choose} />
      ) : null}
    </>
  );
}
