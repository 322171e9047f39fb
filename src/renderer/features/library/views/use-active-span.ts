import { type KeyboardEvent, useCallback, useState } from 'react';
import type { CampaignLanes } from '../../../../shared/core/views/campaign-lanes.ts';
import type { CaseSpan } from '../../../../shared/ipc/library-answers.ts';
import { toggleCompared } from '../../../app/comparison-choice.ts';
import { trashCase } from '../library-commands.ts';

interface Spans extends CampaignLanes<CaseSpan> {
  readonly first: number | null;
  /** Brings a campaign into sight. */
  readonly show: (index: number) => void;
  readonly open: (index: number, span: CaseSpan) => void;
}

/** Where a key leads from a campaign: left and right through time, up and down to the nearest on the next line. */
export function spanAt(key: string, from: number, spans: CampaignLanes<CaseSpan>): number | null {
  const last = spans.placed.length + spans.undated.length - 1;
  const to = leading(key, from, last, spans);
  return to === null ? null : Math.min(last, Math.max(0, to));
}

function leading(key: string, from: number, last: number, spans: CampaignLanes<CaseSpan>): number | null {
  switch (key) {
    case 'ArrowRight':
      return from + 1;
    case 'ArrowLeft':
      return from - 1;
    case 'ArrowDown':
      return onLine(from, 1, spans);
    case 'ArrowUp':
      return onLine(from, -1, spans);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function onLine(from: number, step: 1 | -1, { placed, lanes, undated }: CampaignLanes<CaseSpan>): number {
  const here = placed[from];
  const isFirstUndated = from === placed.length && step === -1;
  const line = here ? lanes[here.lane + step] : isFirstUndated ? lanes.at(-1) : undefined;
  if (!here && !isFirstUndated) return from + step;
  if (!line) return here && step === 1 && undated.length > 0 ? placed.length : from;
  const start = here?.start ?? Number.MAX_SAFE_INTEGER;
  const nearest = line.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  return nearest ? placed.indexOf(nearest) : from;
}

/** The campaign the keys are on, counted by time and then through those without dates; Enter opens its case. */
export function useActiveSpan({ first, show, open, ...spans }: Spans) {
  const { placed, undated } = spans;
  const total = placed.length + undated.length;
  const [kept, setActive] = useState<number | null>(first);
  const active = kept === null || total === 0 ? null : Math.min(kept, total - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = spanAt(event.key, active ?? -1, spans);
    if (to !== null) {
      setActive(to);
      show(to);
    } else {
      const span = active === null ? undefined : (placed[active]?.of ?? undated[active - placed.length]);
      if (active === null || !span) return;
      if (event.key === ' ' && event.shiftKey) toggleCompared(span.id);
      else if (event.key === 'Enter' || event.key === ' ') open(active, span);
      else if (event.key === 'Delete') void trashCase(span.id);
      else return;
    }
    event.preventDefault();
  };
  const onFocus = useCallback(() => setActive((before) => before ?? 0), []);
  return { active, setActive, onKeyDown, onFocus };
}
