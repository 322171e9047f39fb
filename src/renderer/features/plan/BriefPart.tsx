import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type BriefLine, isKept } from '../../../shared/core/planning/brief-lines.ts';
import type { BriefPartName } from '../../../shared/core/planning/brief-words.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { BriefProps } from './brief-props.ts';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** One part of a brief: its heading folds it; below it what was left out, and a note. */
export function BriefPart({
  name,
  lines,
  plan,
  writable,
  onChange,
  children,
}: BriefProps & { name: BriefPartName; lines: readonly BriefLine[]; children: ReactNode }) {
  const formats = useFormats();
  const [open, setOpen] = useState(true);
  const kept = lines.filter(({ key }) => isKept(plan, key));
  const out = lines.length - kept.length;
  const bringBack = () => {
    const keys = new Set(lines.map(({ key }) => key));
    onChange({ leftOut: plan.leftOut.filter((key) => !keys.has(key)) });
  };
  return (
    <section className={styles.part} aria-label={words.parts[name]}>
      <h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon of={open ? ChevronDown : ChevronRight} />
          {words.parts[name]}
        </button>
      </h2>
      {open ? (
        <>
          {lines.length === 0 ? <p className={styles.empty}>{words.empty[name]}</p> : null}
          {kept.length > 0 ? children : null}
          {out > 0 ? (
            <p className={styles.about}>
              {words.leftOut(formats.count(out))}{' '}
              <Button look="plain" disabled={!writable} onClick={bringBack}>
                {words.bringBack}
              </Button>
            </p>
          ) : null}
          <Note name={name} plan={plan} writable={writable} onChange={onChange} />
        </>
      ) : null}
    </section>
  );
}

function Note({ name, plan, writable, onChange }: Omit<BriefProps, 'answer'> & { name: BriefPartName }) {
  const note = plan.notes[name] ?? '';
  const [asked, setAsked] = useState(false);
  if (note === '' && !asked)
    return writable ? (
      <Button look="plain" className={styles.addNote ?? ''} onClick={() => setAsked(true)}>
        {words.addNote}
      </Button>
    ) : null;
  return (
    <textarea
      className={styles.note}
      rows={1}
      maxLength={10_000}
      ref={asked && note === '' ? focusOnce : undefined}
      aria-label={words.note(words.parts[name])}
      readOnly={!writable}
      value={note}
      onChange={(event) => onChange({ notes: { ...plan.notes, [name]: event.target.value } })}
      onBlur={() => setAsked(false)}
    />
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
