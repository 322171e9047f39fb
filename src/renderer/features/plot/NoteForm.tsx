import { useId, useState } from 'react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { ANNOTATION_LENGTH, type Annotation, annotationKinds } from '../../../shared/core/metrics/annotation.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NoteForm.module.css';
import { NoteMark } from './NoteMark.tsx';
import type { EvidenceChoice } from './plot-context.ts';
import { words } from './words.ts';

/** As few letters are left as are worth saying aloud. */
const FEW = 20;

/** A note to write: what, when, what it is about, and what shows it. Sent as a whole: one step of the history. */
export function NoteForm({
  note,
  isNew,
  evidence,
  onDraft,
  onSend,
  onRemove,
}: {
  note: Annotation;
  isNew: boolean;
  evidence: readonly EvidenceChoice[];
  /** Told of every change, so that what was typed is there again if the form is closed unsent. */
  onDraft: (draft: Annotation) => void;
  onSend: (note: Annotation) => void;
  onRemove: () => void;
}) {
  const [draft, setDraft] = useState(note);
  const [trouble, setTrouble] = useState('');
  const id = useId();
  const set = (change: Partial<Annotation>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    onDraft(next);
  };
  const send = () => {
    const wrong = troubleWith(draft);
    if (wrong) return setTrouble(wrong);
    onSend({ ...draft, text: draft.text.trim(), to: draft.to === draft.from ? null : draft.to });
  };
  const left = ANNOTATION_LENGTH - draft.text.length;
  const about = trouble ? `${id}-left ${id}-trouble` : `${id}-left`;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.text}>
        <label htmlFor={id}>{words.note}</label>
        <span id={`${id}-left`} className={styles.left} aria-live={left <= FEW ? 'polite' : 'off'}>
          {words.left(left)}
        </span>
        <textarea
          id={id}
          rows={3}
          maxLength={ANNOTATION_LENGTH}
          aria-describedby={about}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value.replace(/\s*\n\s*/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </div>
      <div className={styles.days}>
        <label>
          {words.from}
          <input
            type="date"
            max="9999-12-31"
            value={draft.from}
            onChange={({ target }) => set({ from: target.value })}
          />
        </label>
        <label>
          {words.to}
          <input
            type="date"
            max="9999-12-31"
            value={draft.to ?? ''}
            onChange={({ target }) => set({ to: target.value === '' ? null : target.value })}
          />
        </label>
      </div>
      <fieldset className={styles.kinds}>
        <legend>{words.kind}</legend>
        {annotationKinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name={`${id}-kind`} checked={draft.kind === kind} onChange={() => set({ kind })} />
            <svg width={22} height={22} aria-hidden>
              <NoteMark number={null} kind={kind} x={11} y={11} />
            </svg>
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <label className={styles.check}>
        <input type="checkbox" checked={draft.starred} onChange={({ target }) => set({ starred: target.checked })} />
        {words.starred}
      </label>
      {evidence.length > 0 ? (
        <label className={styles.evidence}>
          {words.evidence}
          <select
            value={draft.evidence ?? ''}
            onChange={({ target }) => set({ evidence: evidence.find((one) => one.id === target.value)?.id ?? null })}
          >
            <option value="">{words.noEvidence}</option>
            {evidence.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {trouble ? (
        <p id={`${id}-trouble`} className={styles.trouble} role="alert">
          {trouble}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" look="main">
          {isNew ? words.save : words.change}
        </Button>
        {isNew ? null : (
          <Button look="plain" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What is wrong with a note, in a sentence; nothing where it can be kept. */
function troubleWith({ text, from, to }: Annotation): string {
  if (text.trim() === '') return words.noText;
  if (!isCalendarDate(from) || (to !== null && !isCalendarDate(to))) return words.noDay;
  return to !== null && to < from ? words.upsideDown : '';
}
