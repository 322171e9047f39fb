import { Plus } from 'lucide-react';
import { type FocusEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { withEntry } from '../../../shared/core/timeline/timeline-edits.ts';
import { inTime, type TimelineEntry } from '../../../shared/core/timeline/timeline-entry.ts';
import { announce } from '../../app/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { EntryLine } from './EntryLine.tsx';
import type { EvidenceChoice } from './evidence-choice.ts';
import { ResponseLine, type ResponseUse } from './ResponseLine.tsx';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** What happened to the minute, in the order of time. An entry that is being dated stays where it is until it is left. */
export function Timeline({
  entries,
  evidence,
  response,
  locale,
  readOnly,
  onAdd,
  onChange,
  onRemoveAll,
  onShow,
}: {
  entries: readonly TimelineEntry[];
  evidence: readonly EvidenceChoice[];
  response: ResponseUse;
  locale: string;
  readOnly: boolean;
  onAdd: () => void;
  /** `place` names the input a change came from. */
  onChange: (entries: TimelineEntry[], place: string) => void;
  onRemoveAll: () => void;
  onShow: (evidence: string) => void;
}) {
  const head = useId();
  const list = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const ordered = held === null ? inTime(entries) : inOrderOf(held, entries);
  // In the order of time whenever an entry is entered or left; as it is while the focus stays in one.
  const enter = ({ target, relatedTarget }: FocusEvent) => {
    if (entryAt(target) !== entryAt(relatedTarget)) setHeld(inTime(entries).map(({ id }) => id));
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (entryAt(relatedTarget) === null) setHeld(null);
  };
  const remove = (id: string, place: number) => {
    flushSync(() => {
      setHeld(null);
      onChange(
        entries.filter((entry) => entry.id !== id),
        `remove ${id}`,
      );
    });
    const items = list.current?.children ?? [];
    const near = items[Math.min(place, items.length - 1)] ?? list.current?.parentElement?.querySelector('[data-add]');
    (near?.matches('button') ? near : near?.querySelector<HTMLElement>('textarea'))?.focus();
    announce(words.removed);
  };
  return (
    <section className={styles.timeline} aria-labelledby={head}>
      <h3 id={head}>{words.timeline}</h3>
      <ol ref={list} onFocus={enter} onBlur={leave}>
        {ordered.map((entry, index) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            place={index + 1}
            isNewDay={entry.date !== ordered[index - 1]?.date}
            evidence={evidence}
            locale={locale}
            readOnly={readOnly}
            onChange={(next, place) => onChange(withEntry(entries, entry.id, next), `${entry.id} ${place}`)}
            onRemove={() => remove(entry.id, index)}
            onShow={onShow}
          />
        ))}
      </ol>
      {entries.length > 0 ? (
        <ResponseLine entries={entries} use={response} locale={locale} readOnly={readOnly} />
      ) : null}
      {readOnly ? null : (
        <div className={styles.below}>
          <Button data-add look="plain" icon={Plus} onClick={onAdd}>
            {words.add}
          </Button>
          {entries.length === 0 ? (
            <Button look="plain" onClick={onRemoveAll}>
              {words.removeAll}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}

function entryAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-entry]') : null;
}

/** Entries in the order they were held in; new ones at the end. */
function inOrderOf(held: readonly string[], entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const known = new Map<string, TimelineEntry>(entries.map((entry) => [entry.id, entry]));
  const kept = held.flatMap((id) => known.get(id) ?? []);
  return [...kept, ...entries.filter(({ id }) => !held.includes(id))];
}
